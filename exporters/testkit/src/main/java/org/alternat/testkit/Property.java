package org.alternat.testkit;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Checks a property on many random values and shows the smallest that fails.
 *
 * <p>The seed of a failing value is in the message; {@code -Dseed=<number>} tries that value first,
 * {@code -Dseed=fresh} tries other values than the fixed ones of the normal build.
 */
public final class Property {
  /** The most smaller values tried after a failure. */
  private static final int MAX_SHRINKS = 2_000;

  private Property() {}

  /** What is checked; it throws when the property does not hold. */
  @FunctionalInterface
  public interface Check<T> {
    /** Throws anything when the property does not hold for {@code value}. */
    void accept(T value) throws Exception;
  }

  /**
   * Checks random values, several at once.
   *
   * @param seed the seed of the first value; the others count up from it
   * @param count how many values
   * @param generator makes a value from randomness alone
   * @param smaller values a little smaller than one that fails, the smallest first
   */
  public static <T> void check(
      long seed,
      int count,
      Function<RandomGenerator, T> generator,
      Function<T, Stream<T>> smaller,
      Check<? super T> check) {
    long first = firstSeed(seed);
    // In parallel, the first in order is still the one found first.
    LongStream.range(first, first + count)
        .parallel()
        .filter(s -> failure(check, generator.apply(new SplittableRandom(s))).isPresent())
        .findFirst()
        .ifPresent(s -> fail(s, generator.apply(new SplittableRandom(s)), smaller, check));
  }

  private static <T> void fail(
      long seed, T failing, Function<T, Stream<T>> smaller, Check<? super T> check) {
    T smallest = smallest(failing, smaller, check);
    Throwable reason =
        failure(check, smallest)
            .orElseGet(() -> new IllegalStateException("it held at the second try"));
    throw new AssertionError(
        "does not hold with -Dseed=" + seed + " for\n" + smallest + "\nbecause " + reason, reason);
  }

  /** Checks random documents of up to 30 or so blocks. */
  public static void checkDocuments(
      long seed, int count, Check<? super org.alternat.document.Document> check) {
    check(seed, count, r -> Trees.random(r, 1 + r.nextInt(30)), Trees::smaller, check);
  }

  private static long firstSeed(long seed) {
    String given = System.getProperty("seed", "");
    return switch (given) {
      case "" -> seed;
      case "fresh" -> System.nanoTime();
      default -> Long.parseLong(given);
    };
  }

  private static <T> T smallest(T failing, Function<T, Stream<T>> smaller, Check<? super T> check) {
    T smallest = failing;
    int[] left = {MAX_SHRINKS};
    Optional<T> next = Optional.of(failing);
    while (next.isPresent()) {
      smallest = next.get();
      next =
          smaller
              .apply(smallest)
              .takeWhile(v -> left[0]-- > 0)
              .filter(v -> failure(check, v).isPresent())
              .findFirst();
    }
    return smallest;
  }

  private static <T> Optional<Throwable> failure(Check<? super T> check, T value) {
    try {
      check.accept(value);
      return Optional.empty();
    } catch (VirtualMachineError e) {
      // A stack overflow is a failure of the value; anything else is one of the machine.
      if (e instanceof StackOverflowError) {
        return Optional.of(e);
      }
      throw e;
    } catch (Throwable e) {
      return Optional.of(e);
    }
  }
}
