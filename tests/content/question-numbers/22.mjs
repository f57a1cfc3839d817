/** Numbers of question 22, distillation. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const softmax = (z, t = 1) => {
  const m = Math.max(...z),
    e = z.map((x) => Math.exp((x - m) / t)),
    s = e.reduce((a, b) => a + b);
  return e.map((x) => x / s);
};
const kl = (p, q) => p.reduce((s, x, i) => s + x * Math.log(x / q[i]), 0);
// body, first table, and spoken answer: logits of the exercise distillation-loss
const teacher = [5, 4, 0],
  student = [2, 0, 1],
  played = 0;
for (const T of [1, 2, 20]) {
  const p = softmax(teacher, T),
    q = softmax(student, T);
  show(`T = ${T}`, {
    teacher: p.map((x) => r(x)),
    student: q.map((x) => r(x)),
    secondToThird: r(p[1] / p[2], 2),
    kl: r(kl(p, q), 4),
    timesT2: r(T * T * kl(p, q)),
    gradient: p.map((x, i) => r(T * (q[i] - x))),
  });
}
// body: second table, what each teacher asks of the student (minus gradient = direction in which the logit moves)
const hard = softmax(student).map((x, i) => x - (i === played ? 1 : 0));
const soft = softmax(student, 2).map((x, i) => 2 * (x - softmax(teacher, 2)[i]));
show(
  'pull of the label',
  hard.map((x) => r(-x)),
); // 0.335, -0.090, -0.245
show(
  'pull of the teacher, T = 2',
  soft.map((x) => r(-x)),
); // 0.172, 0.345, -0.516
show(
  'half of each',
  hard.map((x, i) => r(-(x + soft[i]) / 2)),
); // 0.253, 0.128, -0.381
show('loss at w = 0.5', r(0.5 * 4 * kl(softmax(teacher, 2), softmax(student, 2)) + 0.5 * -Math.log(softmax(student)[played]))); // 0.681
// body: the limit of a high temperature is matching of centred logits, divided by the number of classes
const centre = (z) => z.map((x) => x - z.reduce((a, b) => a + b) / z.length);
show(
  'limit of the pull',
  centre(teacher).map((x, i) => r((x - centre(student)[i]) / 3)),
); // 0.333, 0.667, -1
// follow-up 1: noise of a 0/1 label at a true rate of 0.04; a teacher off by a quarter (0.05) has an error of 0.01
show('standard deviation of a label', r(Math.sqrt(0.04 * 0.96))); // 0.196
show('mean squared error of label and teacher', [r(0.04 * 0.96, 4), r(0.01 ** 2, 4), r((0.04 * 0.96) / 0.01 ** 2, 0)]); // 0.0384, 0.0001, 384
// body: cost. 400 candidates, 0.12 ms or 0.015 ms each, 2,000 requests a second at peak, 0.04 a core hour
for (const [name, ms] of [
  ['teacher', 0.12],
  ['student', 0.015],
]) {
  const request = 400 * ms,
    cores = (2000 * request) / 1000;
  show(`${name}: ms a request, cores, month of 30 days`, [r(request, 1), r(cores, 1), r(cores * 24 * 30 * 0.04, 0)]);
}
show('teacher labels 200 million rows a day: core hours, month', [
  r((200e6 * 0.12) / 1000 / 3600, 2),
  r(((200e6 * 0.12) / 1000 / 3600) * 30 * 0.04, 0),
]);
show('candidates the student ranks in 48 ms', r(48 / 0.015, 0));
// body: third table. NDCG@10, three quarters of users regular, one quarter new (illustrative)
const rows = { teacher: [0.438, 0.331], labels: [0.405, 0.318], distilled: [0.429, 0.317] };
const all = Object.fromEntries(Object.entries(rows).map(([k, [a, b]]) => [k, 0.75 * a + 0.25 * b]));
show('all users', Object.fromEntries(Object.entries(all).map(([k, v]) => [k, r(v)])));
const kept = (t, l, d) => (d - l) / (t - l);
show('share of the teacher’s lead that was kept: regular, new, all', [
  r(kept(0.438, 0.405, 0.429), 2),
  r(kept(0.331, 0.318, 0.317), 2),
  r(kept(all.teacher, all.labels, all.distilled), 2),
]);
show('distilled as share of teacher', r(all.distilled / all.teacher)); // 0.975
show('labels as share of teacher', r(all.labels / all.teacher)); // 0.932
// follow-up 3: share of top-10 places that go to the 100 most played titles: teacher, labels, distilled
show('of the teacher’s extra head share, copied', r(kept(0.55, 0.47, 0.54), 3)); // 0.875
