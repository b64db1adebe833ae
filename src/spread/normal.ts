// The normal distribution in double precision. simple-statistics gives a quantile of 1.9572 at 0.975, and jstat drifts
// in the ninth decimal, so the published algorithm stands here itself.

/** Numerator and denominator of a rational approximation, the constant term first. */
interface Rational {
  readonly over: readonly number[];
  readonly under: readonly number[];
}

/** For |p − ½| ≤ 0.425, in 0.180625 − (p − ½)². */
const central: Rational = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};

/** For r = √(−ln tail) ≤ 5, in r − 1.6. */
const middle: Rational = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};

/** For larger r, in r − 5. */
const far: Rational = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * The value that a standard normal variable does not exceed with chance `p`, to about 16 digits (Wichura 1988,
 * Algorithm AS 241, PPND16; the coefficients are his, as the doubles that hold them).
 * @param p between 0 and 1; infinite at either end
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(central, 0.180625 - q * q);
  const tail = q < 0 ? p : 1 - p;
  if (tail <= 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-Math.log(tail));
  const size = r <= 5 ? ratio(middle, r - 1.6) : ratio(far, r - 5);
  return q < 0 ? -size : size;
}

/**
 * The chance that a standard normal variable exceeds `x`. Near the middle by the series
 * Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …) (DLMF 7.6.2), further out by Laplace's continued fraction
 * φ(x)/(x + 1/(x + 2/(x + 3/(x + …)))) (DLMF 7.9), which keeps its digits however small the chance.
 */
export function normalTail(x: number): number {
  if (x < 0) return 1 - normalTail(-x);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  return x < 3 ? 0.5 - density * centralSeries(x) : density / tailFraction(x);
}

function centralSeries(x: number): number {
  let [term, total] = [x, x];
  for (let odd = 3; term > total * 1e-17; odd += 2) {
    term *= (x * x) / odd;
    total += term;
  }
  return total;
}

/** From the inside out; 120 steps give 16 digits from x = 3 on. */
function tailFraction(x: number): number {
  let value = x;
  for (let step = 120; step > 0; step--) value = x + step / value;
  return value;
}

function ratio({ over, under }: Rational, x: number): number {
  return polynomial(over, x) / polynomial(under, x);
}

function polynomial(terms: readonly number[], x: number): number {
  return terms.reduceRight((value, term) => value * x + term, 0);
}
