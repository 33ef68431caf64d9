package org.alternat.benchmarks;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dossiers of invented facts: of every pair of members of the United Nations, or of any size. */
public final class SyntheticDossiers {
  /** ISO 3166-1 codes of the 193 members of the United Nations. */
  private static final List<String> MEMBERS =
      List.of(
          """
          AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA
          CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM
          FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE
          KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM
          MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA
          RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN
          TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW\
          """
              .split("\\s+"));

  private static final int SOME = 5;

  private final Template template;

  private SyntheticDossiers() throws IOException {
    try (InputStream in = SyntheticDossiers.class.getResourceAsStream("pair.json.ftl")) {
      if (in == null) {
        throw new IllegalStateException("pair.json.ftl is missing");
      }
      Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
      configuration.setLocale(Locale.ROOT);
      configuration.setNumberFormat("computer");
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      template = new Template("pair.json.ftl", text, configuration);
    }
  }

  /**
   * Writes the dossiers of all pairs.
   *
   * @param arguments the folder, which is made if it is not there
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    SyntheticDossiers dossiers = new SyntheticDossiers();
    int number = 0;
    for (int a = 0; a < MEMBERS.size(); a++) {
      for (int b = a + 1; b < MEMBERS.size(); b++) {
        String name = (MEMBERS.get(a) + "-" + MEMBERS.get(b)).toLowerCase(Locale.ROOT);
        try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".json"))) {
          dossiers.write(MEMBERS.get(a), MEMBERS.get(b), number++, SOME, out);
        }
      }
    }
    System.out.println(number + " dossiers in " + folder);
  }

  /** A dossier with so many contacts between two countries, as JSON. */
  public static byte[] withEngagements(int engagements) {
    try {
      StringWriter out = new StringWriter();
      new SyntheticDossiers().write("KZ", "TG", 1, engagements, out);
      return out.toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String a, String b, int number, int engagements, Writer out)
      throws IOException {
    try {
      Map<String, Object> model =
          Map.of("a", a, "b", b, "number", number, "engagements", engagements);
      template.process(model, out);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }
}
