/** Numbers of question 16, multi-task ranking. */
const dot = (a, b) => a.reduce((s, x, i) => s + x * b[i], 0);
const add = (a, b) => a.map((x, i) => x + b[i]);
const scale = (a, k) => a.map((x) => x * k);
const norm = (a) => Math.sqrt(dot(a, a));
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, first table: gradients on the shared layer, click (3, 1), watch time (-2, 1)
const click = [3, 1],
  watch = [-2, 1];
show('dot and cosine', [dot(click, watch), r(dot(click, watch) / (norm(click) * norm(watch)))]); // -5, -0.707 (body, spoken answer)
const gains = (step) => [dot(click, step), dot(watch, step)];
show('plain sum: step, gains', [add(click, watch), gains(add(click, watch))]); // (1,2): 5, 0
const minutes10 = add(click, scale(watch, 10));
show('watch weighted by 10: step, gains', [minutes10, gains(minutes10)]); // (-17, 11): -40, 45
const heavyClick = add(scale(click, 3), watch);
show('click weighted by 3: step, gains', [heavyClick, gains(heavyClick)]); // (7,4): 25, -10
const clickFree = add(click, scale(watch, -dot(click, watch) / dot(watch, watch)));
const watchFree = add(watch, scale(click, -dot(click, watch) / dot(click, click)));
const surgery = add(clickFree, watchFree);
show('PCGrad: click part, watch part, step, gains', [clickFree, watchFree, surgery, gains(surgery)]); // (1,2), (-0.5,1.5), (0.5,3.5): 5, 4.5?
// body: units. the same miss of 2 minutes, in minutes and in seconds, squared
show('squared error', [2 ** 2, 120 ** 2, 120 ** 2 / 2 ** 2]); // 4, 14400, 3600
// body and spoken answer: gate shares of the exercise mmoe-gate
const softmax = (z) => {
  const e = z.map(Math.exp),
    t = e.reduce((a, b) => a + b);
  return e.map((x) => x / t);
};
show('gates', [softmax([1, 0]).map((x) => r(x)), softmax([0, 2]).map((x) => r(x))]); // .731/.269 and .119/.881
// body: second table, five trained models (start AUC, finish AUC, pairs as in the page)
const models = {
  'two single models': [0.742, 0.681],
  'shared bottom': [0.733, 0.676],
  'MMoE, weight 0.3': [0.743, 0.674],
  'MMoE, weight 0.5': [0.74, 0.683],
  'MMoE, weight 0.7': [0.731, 0.685],
};
for (const [name, [a, b]] of Object.entries(models)) {
  const by = Object.entries(models)
    .filter(([other, [c, d]]) => other !== name && c >= a && d >= b && (c > a || d > b))
    .map(([other]) => other);
  show(name, { againstSingle: [r(a - 0.742), r(b - 0.681)], dominatedBy: by });
}
// body: a point of the frontier that no weight finds: gains A (2, 0), B (0.8, 0.8), C (0, 2)
const chosen = new Set();
for (let w = 0; w <= 1000; w += 1) {
  const p = w / 1000;
  const s = { A: 2 * p, B: 0.8, C: 2 * (1 - p) };
  const best = Math.max(...Object.values(s));
  for (const k of Object.keys(s)) if (s[k] === best) chosen.add(k);
}
show('ever chosen by a weight', [...chosen].sort()); // A, C
show('worst best score over the weights', Math.max(2 * 0.5, 2 * 0.5)); // 1.0, above 0.8
// follow-up 2: purchases on the shop row: 10,000 impressions, 400 clicks, 20 purchases
show('pCTR, pCVR, pCTCVR', [400 / 10000, 20 / 400, r((400 / 10000) * (20 / 400), 4)]); // 0.04, 0.05, 0.002
// body: value formula, film P and film Q
const value = (start, minutes, finish, bonus) => start * (minutes + bonus * finish);
show('score with bonus 0', [r(value(0.3, 20, 0.25, 0)), r(value(0.18, 30, 0.7, 0))]); // 6.0 and 5.4
show('score with bonus 10', [r(value(0.3, 20, 0.25, 10)), r(value(0.18, 30, 0.7, 10))]); // 6.75 and 6.66
show('score with bonus 20', [r(value(0.3, 20, 0.25, 20)), r(value(0.18, 30, 0.7, 20))]); // 7.5 and 7.92
show('bonus at which they tie', r((0.3 * 20 - 0.18 * 30) / (0.18 * 0.7 - 0.3 * 0.25), 2)); // 11.76
