package org.alternat.model;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A country or territory, by its ISO 3166-1 alpha-2 code. Besides the 249 codes of the standard
 * there are EU and UN, the withdrawn ones history needs (AN, CS, DD, SU, YU) and the user-assigned
 * ones: XK for Kosovo, and AA, QM to QZ, XA to XZ, ZZ for anything else, fictitious countries among
 * them.
 *
 * <p>A code says nothing about status, and names never come from it.
 *
 * @param value two capital letters
 * @since 1.0
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

  /** Bundled, because the JDK's list changes from one JDK to the next. */
  private static final Set<String> ASSIGNED =
      Set.of(
          """
          AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL
          BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV
          CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
          GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM
          IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK
          LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
          MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR
          PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS
          ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
          UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
          """
              .strip()
              .split("\\s+"));

  /** Exceptionally reserved, for parties that are organisations. */
  private static final Set<String> RESERVED = Set.of("EU", "UN");

  private static final Set<String> WITHDRAWN = Set.of("AN", "CS", "DD", "SU", "YU");

  /** Rejects codes that are neither assigned, withdrawn nor open to users. */
  public CountryCode {
    if (!ASSIGNED.contains(value)
        && !RESERVED.contains(value)
        && !WITHDRAWN.contains(value)
        && !isUserAssigned(value)) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not an ISO 3166-1 country code such as \"TG\"");
    }
  }

  /** The country of that code. */
  public static CountryCode of(String value) {
    return new CountryCode(value);
  }

  /** The 249 codes of the standard. */
  public static NavigableSet<String> assigned() {
    return new TreeSet<>(ASSIGNED);
  }

  /** Whether the standard leaves this code to users; XK, in wide use for Kosovo, is one. */
  public boolean isUserAssigned() {
    return isUserAssigned(value);
  }

  /** Whether the country or territory of this code no longer exists under it. */
  public boolean isWithdrawn() {
    return WITHDRAWN.contains(value);
  }

  private static boolean isUserAssigned(String code) {
    return code.matches("AA|Q[M-Z]|X[A-Z]|ZZ");
  }

  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
