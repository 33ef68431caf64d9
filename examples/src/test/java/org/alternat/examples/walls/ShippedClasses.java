package org.alternat.examples.walls;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of all artifacts but the testkit, read once. */
final class ShippedClasses {

  static final String ROOT = "org.alternat";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/org/alternat/testkit/"))
          .importPackages(ROOT);

  private ShippedClasses() {}

  static JavaClasses all() {
    return CLASSES;
  }

  /** All but the application: what other programs build upon. */
  static JavaClasses libraries() {
    return CLASSES.that(
        DescribedPredicate.not(
            JavaClass.Predicates.resideInAPackage(ROOT + ".examples..").forSubtype()));
  }
}
