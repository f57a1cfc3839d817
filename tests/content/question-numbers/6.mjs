/** Numbers of question 6, real-time and batch recommendations at Lanternfish. */
const show = (label, ...values) => console.log(label, ...values.map((v) => (typeof v === 'number' ? Number(v.toFixed(4)) : v)));
// staleness: data are read up to `cut`, the list is ready `run` later and served until the next one is ready, `every` hours after
const age = (every, run) => ({ least: run, most: run + every, mean: run + every / 2 });
show('nightly, 4 hours of work: age in hours', age(24, 4)); // 4, 28, 16 (body table, spoken answer)
show('age at 21:00 of a list read to midnight', 21); // body, spoken answer
show('hourly, 20 minutes: age in minutes', age(60, 20)); // 20, 80, 50
show('stream, 5 seconds', 5);
// who moves after the list was made: share of requests with an own action newer than the data (counts per 1,000 requests, table of the page)
const moved = { home: [310, 120], watch_next: [1000, 1000], shop: [460, 210], mail: [140, 140] };
for (const [surface, [nightly, hourly]] of Object.entries(moved)) show(`moved since: ${surface}`, nightly / 1000, hourly / 1000);
// cost: 4,000,000 accounts, 900,000 come on a day, 6 requests each, 500 candidates a list
const accounts = 4e6,
  visitors = 9e5,
  requests = visitors * 6,
  pool = 500;
show('share of accounts that come', visitors / accounts); // 0.225
show('lists nobody opens', accounts - visitors, 1 - visitors / accounts); // 3,100,000, 0.775
const batchScores = accounts * pool,
  liveScores = requests * pool;
show('scores a day: batch, real time', batchScores, liveScores, liveScores / batchScores); // 2.0e9, 2.7e9, 1.35
const batchHours = batchScores / 20000 / 3600; // 20,000 scores a second in large batches
const batchCost = batchHours * 0.36;
show('batch machine-hours, euros at 0.36', batchHours, batchCost); // 27.8, 10.00
const peakRequests = (requests * 0.12) / 3600; // the busiest hour has 12 per cent of the day
const peakScores = peakRequests * pool;
const machines = Math.ceil(peakScores / 8000 / 0.6); // 8,000 scores a second within the limit, filled to 60 per cent
show(
  'peak: requests/s, scores/s, machines before reserve, machines',
  peakRequests,
  peakScores,
  peakScores / 8000,
  peakScores / 8000 / 0.6,
  machines,
); // 180, 90,000, 11.25, 18.75, 19
const liveCost = machines * 24 * 1.2;
show('real time euros a day, ratio, difference', liveCost, liveCost / batchCost, liveCost - batchCost); // 547.20, 54.7, 537.20
show('average use of the machines', liveScores / (machines * 24 * 3600 * 8000)); // 0.2056
// break-even: 0.22 plays a request, a play worth 3 cents
const plays = requests * 0.22;
show('plays a day, break-even lift', plays, (liveCost - batchCost) / (plays * 0.03)); // 1,188,000, 0.0151
// by surface: watch_next has 1/3 of the requests, home the rest; machines in proportion
const diff = liveCost - batchCost;
for (const [name, share, lift] of [
  ['watch_next', 1 / 3, 0.04],
  ['home', 2 / 3, 0.006],
]) {
  const gain = plays * share * 0.03 * lift,
    cost = diff * share;
  show(`a day: ${name}: gain, cost, net`, gain, cost, gain - cost); // 475.20 - 179.07 = 296.13; 142.56 - 358.13 = -215.57
}
show(
  'real time on both: gain, cost, net',
  plays * 0.03 * (0.04 / 3 + (0.006 * 2) / 3),
  diff,
  plays * 0.03 * (0.04 / 3 + (0.006 * 2) / 3) - diff,
); // 617.76 - 537.20 = 80.56
show('first surface alone over both', ((plays / 3) * 0.03 * 0.04 - diff / 3) / (plays * 0.03 * (0.04 / 3 + (0.006 * 2) / 3) - diff)); // 3.7
// latency: budget of a request on home, milliseconds
const budget = { 'network and gateway': 40, 'fresh features': 25, retrieval: 30, 'ranking 500': 500 * 0.12, 'filters and assembly': 15 };
const total = Object.values(budget).reduce((a, b) => a + b);
show('budget', total, 200 - total, total + 500 * 0.12); // 170, 30 spare, 230 with a pool of 1,000
show('largest pool within 200 ms', Math.floor((200 - (total - 60)) / 0.12)); // 750
show('a page of 5 calls, each slow in 1 of 100', 1 - 0.99 ** 5, 1 - 0.99 ** 100); // 0.049, 0.634
// follow-up: skew. 30-minute play count 3 live, 0 in the nightly table; logistic score with weight 0.8 per play, base -2
const logistic = (z) => 1 / (1 + Math.exp(-z));
show('prediction with 3 live plays and with the late value 0', logistic(-2 + 0.8 * 3), logistic(-2)); // 0.5987, 0.1192
// follow-up: fallback to the nightly list for 0.4 per cent of requests
show('fallback requests a day', requests * 0.004); // 21,600
show('scores a day in billions', batchScores / 1e9, liveScores / 1e9); // 2.0, 2.7
