/** Numbers of question 25, several stakeholders and fairness. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const w = [1, 2, 3].map((rank) => 1 / Math.log2(rank + 1)); // 1, 0.631, 0.5
show(
  'attention at ranks 1 to 3',
  w.map((x) => r(x)),
);
// body: three requests of the shop, four goods each, predicted worth (chance of purchase times margin, in cents); I = small seller
const requests = [
  {
    name: 'Ann',
    goods: [
      ['pan', 'big', 30],
      ['lamp', 'big', 26],
      ['bowl', 'small', 25],
      ['rug', 'small', 12],
    ],
  },
  {
    name: 'Ben',
    goods: [
      ['game', 'big', 40],
      ['mug', 'big', 24],
      ['print', 'small', 16],
      ['cup', 'small', 14],
    ],
  },
  {
    name: 'Cho',
    goods: [
      ['book', 'big', 22],
      ['tent', 'small', 21],
      ['map', 'big', 18],
      ['flag', 'small', 8],
    ],
  },
];
const slate = (goods, bonus) =>
  goods
    .map(([name, side, worth]) => ({ name, side, worth, score: worth + (side === 'small' ? bonus : 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
const value = (list) => list.reduce((s, g, k) => s + w[k] * g.worth, 0);
const exposure = (list) => list.reduce((s, g, k) => s + (g.side === 'small' ? w[k] : 0), 0) / w.reduce((a, b) => a + b);
const at = (bonus) => {
  const lists = requests.map((q) => slate(q.goods, bonus));
  return {
    lists: lists.map((l) => l.map((g) => g.name).join(' ')),
    worth: lists.reduce((s, l) => s + value(l), 0),
    small: lists.reduce((s, l) => s + exposure(l), 0) / lists.length,
    each: lists.map((l) => r(value(l), 2)),
  };
};
const free = at(0);
// body, table: bonus, small sellers' share of attention, worth, share of the worth kept, and per request
for (const bonus of [0, 2, 6, 9, 11, 15]) {
  const x = at(bonus);
  show(`bonus ${bonus}`, {
    lists: x.lists,
    small: r(x.small),
    worth: r(x.worth, 2),
    kept: r(x.worth / free.worth, 4),
    worst: r(Math.min(...x.each.map((v, n) => v / free.each[n])), 3),
    each: x.each,
  });
}
// all switch points
let last = '';
for (let b = 0; b <= 300; b += 1) {
  const x = at(b / 10 + 0.001),
    key = x.lists.join('|');
  if (key !== last) {
    show(`from bonus ${b / 10}`, { small: r(x.small), worth: r(x.worth, 2), kept: r(x.worth / free.worth, 4) });
    last = key;
  }
}

// body: three targets. share of the catalogue (6 of 12), share by mean worth, four fifths of the catalogue share
const all = requests.flatMap((q) => q.goods),
  avg = (side) => {
    const l = all.filter((g) => g[1] === side).map((g) => g[2]);
    return l.reduce((a, b) => a + b) / l.length;
  };
show('catalogue share, mean worth small and big, share by worth, four fifths', [
  all.filter((g) => g[1] === 'small').length / all.length,
  r(avg('small'), 2),
  r(avg('big'), 2),
  r(avg('small') / (avg('small') + avg('big'))),
  0.8 * 0.5,
]);
show('ratio of attention to catalogue share today', r(free.small / 0.5, 2));
// body and spoken answer: the multiplier found by dual steps of 40 times the miss, target 0.40
let lambda = 0;
const path = [];
for (let step = 0; step < 60; step += 1) {
  const x = at(lambda);
  path.push([r(lambda, 2), r(x.small)]);
  lambda = Math.max(0, lambda + 40 * (0.4 - x.small));
}
show('dual path, first 9', path.slice(0, 9));
show('mean attention over steps 20 to 60', r(path.slice(20).reduce((s, [, e]) => s + e, 0) / 40));
show('range of the multiplier after step 20', [Math.min(...path.slice(20).map((p) => p[0])), Math.max(...path.slice(20).map((p) => p[0]))]);
show('share of requests at the higher setting that gives 0.40 on average', r((0.4 - at(6).small) / (at(9).small - at(6).small), 2));
show(
  'worth of that mixture, kept',
  (() => {
    const f = (0.4 - at(6).small) / (at(9).small - at(6).small);
    return r(((1 - f) * at(6).worth + f * at(9).worth) / free.worth, 4);
  })(),
);
// body: brute force over all orders: the same promise kept in every list, or on average over the three
const perms = (list, k) =>
  k === 0
    ? [[]]
    : list.flatMap((x, n) =>
        perms(
          list.filter((_, m) => m !== n),
          k - 1,
        ).map((rest) => [x, ...rest]),
      );
const options = requests.map((q) =>
  perms(
    q.goods.map(([name, side, worth]) => ({ name, side, worth })),
    3,
  ).map((l) => ({ names: l.map((g) => g.name).join(' '), worth: value(l), small: exposure(l) })),
);
const each = options.map((o) => o.filter((l) => l.small >= 0.4).sort((a, b) => b.worth - a.worth)[0]);
const eachWorth = each.reduce((s, l) => s + l.worth, 0);
show('in every list', {
  lists: each.map((l) => l.names),
  small: r(each.reduce((s, l) => s + l.small, 0) / 3),
  worth: r(eachWorth, 2),
  kept: r(eachWorth / free.worth, 4),
});
let best;
for (const a of options[0])
  for (const b of options[1])
    for (const c of options[2]) {
      const small = (a.small + b.small + c.small) / 3,
        worth = a.worth + b.worth + c.worth;
      if (small >= 0.4 && (!best || worth > best.worth)) best = { lists: [a.names, b.names, c.names], small, worth };
    }
show('on average, optimum', { ...best, small: r(best.small), worth: r(best.worth, 2), kept: r(best.worth / free.worth, 4) });
show('quota in every list costs how many times as much', r((free.worth - eachWorth) / (free.worth - best.worth), 2));
// body: what it costs a month if the shop earns 1,200,000
for (const bonus of [2, 6, 9, 11, 15]) show(`a month at bonus ${bonus}`, r((1 - at(bonus).worth / free.worth) * 1.2e6, 0));
show('a month, promise in every list', r((1 - eachWorth / free.worth) * 1.2e6, 0));
// extra cost per point of share between neighbouring settings
const settings = [0, 2, 6, 9, 11, 15].map(at);
for (const [n, x] of settings.slice(1).entries())
  show(`cents a point of share, step ${n + 1}`, r((settings[n].worth - x.worth) / (100 * (x.small - settings[n].small)), 3));
// follow-up 2: FA*IR, share 0.4: chance of none among the first 5, and a quota at every rank at its first place
show('none of the first 5, none of the first', [r(0.6 ** 5), 0.6]);
// follow-up 1: per merit of the exercise exposure-by-group
show('indie per merit over studio per merit', r(1.43068 / 4 / 0.7 / (1.13093 / 2 / 0.7)));
// body: whose loss is it when the promise is kept in every list
show('loss of Ann, Ben, Cho; share of the loss that is Ben’s', [
  each.map((l, n) => r(free.each[n] - l.worth, 2)),
  r((free.each[1] - each[1].worth) / (free.worth - eachWorth), 2),
]);
show('loss in every list and on average, per cent', [r(100 * (1 - eachWorth / free.worth), 1), r(100 * (1 - best.worth / free.worth), 1)]);
