package org.alternat.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The answers of a pure function that is asked the same again and again, by any thread. Bounded: a
 * program that asks ever new questions makes it forget.
 */
final class Memo<K, V> {

  private final int most;
  private final Function<K, V> function;
  private final Map<K, V> answers = new ConcurrentHashMap<>();

  Memo(int most, Function<K, V> function) {
    this.most = most;
    this.function = function;
  }

  V of(K question) {
    V known = answers.get(question);
    if (known != null) {
      return known;
    }
    V answer = function.apply(question);
    if (answers.size() >= most) {
      answers.clear();
    }
    V first = answers.putIfAbsent(question, answer);
    return first == null ? answer : first;
  }
}
