package org.alternat.testkit;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts by lines, with three lines around each change. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** Above this many line pairs the middle is shown as replaced whole, to bound the memory. */
  private static final long MAX_PAIRS = 4_000_000;

  private final List<String> old;
  private final List<String> now;

  /** One line each, with its sign: a blank, a minus or a plus. */
  private final List<String> script = new ArrayList<>();

  private UnifiedDiff(List<String> old, List<String> now) {
    this.old = old;
    this.now = now;
  }

  /** The difference; empty when the texts are equal line by line. */
  static String of(String old, String now) {
    UnifiedDiff diff = new UnifiedDiff(old.lines().toList(), now.lines().toList());
    diff.compare();
    return diff.hunks();
  }

  private void compare() {
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
      start++;
    }
    int oldEnd = old.size();
    int nowEnd = now.size();
    while (oldEnd > start && nowEnd > start && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
      oldEnd--;
      nowEnd--;
    }
    old.subList(0, start).forEach(l -> script.add(" " + l));
    compareMiddle(old.subList(start, oldEnd), now.subList(start, nowEnd));
    old.subList(oldEnd, old.size()).forEach(l -> script.add(" " + l));
  }

  private void compareMiddle(List<String> a, List<String> b) {
    boolean small = (long) a.size() * b.size() <= MAX_PAIRS;
    int[][] common = small ? commonLengths(a, b) : new int[0][];
    int i = 0;
    int j = 0;
    while (small && i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        script.add(" " + a.get(i++));
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        script.add("-" + a.get(i++));
      } else {
        script.add("+" + b.get(j++));
      }
    }
    a.subList(i, a.size()).forEach(l -> script.add("-" + l));
    b.subList(j, b.size()).forEach(l -> script.add("+" + l));
  }

  /** At [i][j] the length of the longest common subsequence of a from i and b from j. */
  private static int[][] commonLengths(List<String> a, List<String> b) {
    int[][] lengths = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            a.get(i).equals(b.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private String hunks() {
    StringBuilder out = new StringBuilder();
    boolean skipped = true;
    int line = 0;
    for (int i = 0; i < script.size(); i++) {
      line += script.get(i).startsWith("+") ? 0 : 1;
      if (!nearChange(i)) {
        skipped = true;
        continue;
      }
      if (skipped) {
        out.append("@@ line ").append(Math.max(1, line)).append(" @@\n");
        skipped = false;
      }
      out.append(script.get(i)).append('\n');
    }
    return out.toString();
  }

  private boolean nearChange(int index) {
    int from = Math.max(0, index - CONTEXT);
    int to = Math.min(script.size(), index + CONTEXT + 1);
    return script.subList(from, to).stream().anyMatch(l -> !l.startsWith(" "));
  }
}
