package org.alternat.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

  static Stream<Shape.Field> fields() {
    return allShapes().stream().flatMap(shape -> shape.fields().stream());
  }

  static Set<Shape> allShapes() {
    Set<Shape> shapes = new LinkedHashSet<>();
    collect(Dossier.class, shapes);
    assertThat(shapes).hasSizeGreaterThan(40);
    return shapes;
  }

  private static void collect(Class<? extends Record> type, Set<Shape> shapes) {
    Shape shape = Shape.of(type);
    if (shapes.add(shape)) {
      shape.fields().forEach(field -> collect(field.kind(), shapes));
    }
  }

  private static void collect(Shape.Kind kind, Set<Shape> shapes) {
    switch (kind) {
      case Shape.Kind.Structure(Class<? extends Record> type) -> collect(type, shapes);
      case Shape.Kind.ListOf(Shape.Kind element) -> collect(element, shapes);
      default -> {}
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void everyFieldSaysWhatItMeans(Shape.Field field) {
    assertThat(field.meaning()).isNotBlank().doesNotEndWith(".");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldIsRequiredOrHasADefaultOrIsNullable(Shape.Field field) {
    boolean nullable = field.component().getAnnotatedType().isAnnotationPresent(Nullable.class);
    boolean hasDefault = Defaults.of(field.javaType(), Disclosure.PUBLIC) != null;

    if (field.required()) {
      assertThat(nullable).as(field.toString()).isFalse();
    } else {
      assertThat(nullable).as(field.toString()).isNotEqualTo(hasDefault);
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void everyReferenceSaysToWhat(Shape.Field field) {
    if (field.javaType() == Id.class && !field.name().equals("id")) {
      assertThat(field.targets()).isNotNull();
    }
  }
}
