package org.alternat.testkit;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/** Asks veraPDF whether a file conforms. */
public final class VeraPdf {
  private VeraPdf() {}

  /** The failures of a file under a flavour such as "ua1" or "3a", one a line. */
  public static List<String> failures(byte[] pdf, String flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour wanted = PDFAFlavour.byFlavourId(flavour);
    try (GFModelParser parser =
            GFModelParser.createModelWithFlavour(new ByteArrayInputStream(pdf), wanted);
        PDFAValidator validator = ValidatorFactory.createValidator(wanted, false, 100)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(a -> a.getStatus() != TestAssertion.Status.PASSED)
          .map(a -> describe(flavour, a))
          .distinct()
          .toList();
    }
  }

  private static String describe(String flavour, TestAssertion a) {
    return "%s %s t%d: %s at %s"
        .formatted(
            flavour,
            a.getRuleId().getClause(),
            a.getRuleId().getTestNumber(),
            a.getErrorMessage(),
            a.getLocation().getContext());
  }
}
