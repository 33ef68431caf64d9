package org.alternat.testkit;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.alternat.document.Document;

/**
 * Random documents for properties. They hold every kind of block, inline and graphic in all places
 * where the markup allows it, scripts of both directions, and texts that are hard on writers.
 */
public final class Trees {
  private Trees() {}

  /**
   * A random document; the same random numbers give the same document.
   *
   * @param size about how many blocks it has, at least 1
   */
  public static Document random(RandomGenerator random, int size) {
    return new RandomTrees(random, size).document();
  }

  /** Documents a little smaller than the one given, those that lack most first. */
  public static Stream<Document> smaller(Document document) {
    return SmallerTrees.of(document);
  }
}
