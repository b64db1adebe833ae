/**
 * How far Stirling's formula falls short: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π] for x > 0. From ten on by
 * Stirling's series (DLMF 5.11.1), below it by stepping up, so that no logarithm of a large factorial is ever
 * subtracted from another.
 */
export function stirlingError(x: number): number {
  let error = 0;
  let at = x;
  for (; at < 10; at++) error += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = 1 / (at * at);
  // B₂ₖ / (2k(2k−1)) from k = 1 on
  const terms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
  return error + terms.reduceRight((sum, term) => sum * square + term, 0) / at;
}

/** x ln(x/m) + m − x without cancellation where x is near m (Loader 2000, Fast and accurate computation of binomial probabilities). */
function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · x^a (1−x)^b for a, b > 0 and 0 < x < 1: for whole numbers the chance of a cases among
 * a + b. By Loader's saddle point, which keeps 14 digits at any size.
 */
export function betaMass(a: number, b: number, x: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
  return Math.sqrt(n / (2 * Math.PI * a * b)) * Math.exp(exponent);
}

/** The chances that a beta variable stays below and above a value. */
export interface Tails {
  readonly below: number;
  readonly above: number;
}

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, for a, b > 0 and 0 ≤ x ≤ 1. The smaller side
 * is worked out by the continued fraction DLMF 8.17.22, so that a small chance keeps its digits.
 */
export function betaTails(x: number, a: number, b: number): Tails {
  if (x <= 0) return { below: 0, above: 1 };
  if (x >= 1) return { below: 1, above: 0 };
  if (x <= (a + 1) / (a + b + 2)) {
    const below = smaller(x, a, b);
    return { below, above: 1 - below };
  }
  const above = smaller(1 - x, b, a);
  return { below: 1 - above, above };
}

/** x^a (1−x)^b / (a B(a, b)) over the continued fraction 1 + d₁/(1 + d₂/(1 + …)). */
function smaller(x: number, a: number, b: number): number {
  return (betaMass(a, b, x) * b) / ((a + b) * fractionOf(x, a, b));
}

/** More steps than any argument takes: they grow as the root of the larger one. */
const mostSteps = 100_000;

/** Lentz's method (Lentz 1976; Thompson and Barnett 1986): from the outside in, until a step changes nothing. */
function fractionOf(x: number, a: number, b: number): number {
  let [value, upper, lower] = [1, 1, 0];
  for (let step = 1; step < mostSteps; step++) {
    const d = coefficient(step, x, a, b);
    lower = 1 / awayFromZero(1 + d * lower);
    upper = awayFromZero(1 + d / upper);
    const change = upper * lower;
    value *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return value;
}

function coefficient(step: number, x: number, a: number, b: number): number {
  const m = step >> 1;
  if (step % 2 === 0) return (m * (b - m) * x) / ((a + step - 1) * (a + step));
  return (-(a + m) * (a + b + m) * x) / ((a + step - 1) * (a + step));
}

function awayFromZero(value: number): number {
  return value === 0 ? 1e-300 : value;
}

/**
 * The value below which a beta variable stays with chance `p`, for a, b ≥ 1 and 0 < p < 1: Newton's steps, halving the
 * bracket wherever one would leave it.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high, x] = [0, 1, a / (a + b)];
  for (let step = 0; step < 200; step++) {
    const error = betaTails(x, a, b).below - p;
    if (error > 0) high = x;
    else low = x;
    const density = (betaMass(a, b, x) * a * b) / ((a + b) * x * (1 - x));
    const newton = x - error / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}
