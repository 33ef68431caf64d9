package org.alternat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Walk;
import org.junit.jupiter.api.Test;

class TreesTest {

  @Test
  void theSameRandomNumbersGiveTheSameDocument() {
    assertThat(tree(42)).isEqualTo(tree(42));
    assertThat(tree(42)).isNotEqualTo(tree(43));
  }

  @Test
  void randomDocumentsHoldEveryKindOfNode() {
    assertHoldsEveryKind(() -> LongStream.range(0, 100).mapToObj(TreesTest::tree));
  }

  @Test
  void samplesHoldEveryKindOfNode() {
    assertHoldsEveryKind(() -> Samples.all().map(Samples.Sample::document));
  }

  @Test
  void samplesHaveDifferentNames() {
    assertThat(Samples.all().map(Samples.Sample::name)).doesNotHaveDuplicates();
  }

  @Test
  void smallerDocumentsAreSmaller() {
    for (long seed = 0; seed < 5; seed++) {
      Document document = tree(seed);
      assertThat(Trees.smaller(document).limit(60)).doesNotContain(document).isNotEmpty();
    }
  }

  private static Document tree(long seed) {
    return Trees.random(new SplittableRandom(seed), 20);
  }

  private static void assertHoldsEveryKind(Supplier<Stream<Document>> documents) {
    assertThat(kinds(documents.get().flatMap(d -> Walk.blocks(d.content()))))
        .isEqualTo(permitted(Block.class));
    assertThat(kinds(documents.get().flatMap(d -> Walk.inlines(d.content()))))
        .isEqualTo(permitted(Inline.class));
    assertThat(kinds(documents.get().flatMap(d -> Graphic.all(d).stream())))
        .isEqualTo(permitted(Graphic.class));
  }

  private static Set<Class<?>> kinds(Stream<?> nodes) {
    return nodes.map(Object::getClass).collect(Collectors.toSet());
  }

  private static Set<Class<?>> permitted(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).collect(Collectors.toSet());
  }
}
