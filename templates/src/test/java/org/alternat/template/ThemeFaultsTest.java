package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.junit.jupiter.api.Test;

/** What is said of themes that are not right. */
class ThemeFaultsTest {
  private static List<String> warnings(String css) {
    return Theme.parse("t", css).warnings().stream().map(Problem::toString).toList();
  }

  @Test
  void whatIsNotOfTheSubsetIsSaidWithItsPlace() {
    String css =
        """
        p { colour: red; margin: 1; color: very red; }
        a > b, a:hover, #x, p[lang], * , td:first-child, .a.b, .a p em { color: black }
        strnog { color: black }
        body { color: black }
        @media print { p { color: black } }
        @font-face { font-family: X }
        p { --late: 1; width: calc(1px + 2px); color: var(--acent) }
        @page left { margin: 1mm }
        @page { colour: red; margin: 3; @left-top { content: "x" } }
        @page :first { margin: 1mm }
        p { color: black !important; padding: -1mm; }
        :root { --accent: #000 }
        """;
    assertThat(warnings(css))
        .containsExactly(
            "t:1:5: warning: the property colour is not among those taken"
                + " (did you mean \"color\"?)",
            "t:1:18: warning: margin does not take 1 (allowed: one to four lengths in pt, mm, cm, in,"
                + " pc, px or em, such as 2mm 4.5mm)",
            "t:1:29: warning: color does not take very red (allowed: a colour such as #1f3a5f,"
                + " rgb(31, 58, 95) or white)",
            selector(1),
            selector(8),
            selector(17),
            selector(21),
            selector(30),
            selector(34),
            selector(50),
            selector(56),
            "t:3:1: warning: there is no element strnog (did you mean \"strong\"?)",
            "t:4:1: warning: there is no element body (the outermost element is article)",
            "t:5:1: warning: this rule is not taken (allowed: @import, @page and rules with a selector)",
            "t:6:1: warning: this rule is not taken (allowed: @import, @page and rules with a selector)",
            "t:7:5: warning: a variable is set in :root alone (it holds everywhere)",
            "t:7:16: warning: width does not take calc(1px + 2px) (allowed: auto, a percentage or"
                + " a length in pt, mm, cm, in, pc, px or em)",
            "t:7:40: warning: there is no variable --acent (did you mean \"--accent\"?)",
            "t:8:1: warning: no page left (allowed: @page, @page :left, @page :right,"
                + " @page :first)",
            "t:9:1: warning: no margin box @left-top (allowed: @top-left @top-center @top-right"
                + " @bottom-left @bottom-center @bottom-right)",
            "t:9:9: warning: @page does not take colour (allowed: size and margin)",
            "t:9:22: warning: margin does not take 3 (lengths in pt, mm, cm or in)",
            "t:10:16: warning: @page :first takes margin boxes alone (write it in @page)",
            "t:11:5: warning: !important is not taken (a later rule wins over an earlier one)",
            "t:11:30: warning: padding does not take -1mm (allowed: one to four lengths in pt, mm,"
                + " cm, in, pc, px or em, such as 2mm 4.5mm)");
  }

  private static String selector(int column) {
    return "t:2:"
        + column
        + ": warning: this selector is not among those taken (allowed: element, .class,"
        + " element.class, tr:nth-child(odd) and tr:nth-child(even), one of these inside another, and"
        + " ::before)";
  }

  @Test
  void errorsOfSyntaxAreAllReportedAtOnce() {
    assertThatThrownBy(
            () -> Theme.parse("t", "p { color red; width: 3mm }\nq { x: ; color: blue }"))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("t:1:5: a : is missing (a property is written color: #1f3a5f;)")
        .hasMessageContaining("t:2:8: \";\" cannot stand here");
  }

  private static List<String> errors(String css) {
    return catchThrowableOfType(AlternatException.class, () -> Theme.parse("t", css))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void slipsThatParsersPassOverAreErrors() {
    assertThat(
            errors(
                """
                @import standard;
                // red titles
                h1 { color: #800000; }
                h2 { color: #111;
                p { color: #222 }
                <!-- x -->
                td { color: #333
                  margin: 2mm; padding: 1mm }
                }
                th { font-family: “Arial”; }
                @page { @top-left { content: "a" } size: A4 }
                @page { margin: 2mm;
                li { color: #444 }
                a::before { content: "x;
                }
                @import "ministry";
                dt { color: #555 /* grey }
                """))
        .containsExactly(
            "t:1:9: the name of the theme stands in no quotation marks (@import \"standard\";)",
            "t:2:1: // is no comment here (comments are written /* … */)",
            "t:4:1: the rule is not closed (write } before line 5)",
            "t:6:1: <!-- is no comment here (comments are written /* … */)",
            "t:7:17: a ; is missing (every property ends with one)",
            "t:9:1: } closes nothing",
            "t:10:19: “ cannot stand here (quotation marks are straight: \"…\")",
            "t:12:1: the rule is not closed (write } before line 13)",
            "t:14:22: the quotation mark here is not closed in its line",
            "t:17:1: the rule is not closed (write } behind it)",
            "t:17:18: the comment is not closed (write */ behind it)");
    assertThat(errors("@import 'standard'\nh1 { color: #111 }"))
        .containsExactly("t:1:19: a ; is missing (@import \"standard\";)");
    assertThat(warnings("@import 'standard';\n/* { */ p { color: #111 } /* } */")).isEmpty();
  }

  @Test
  void whatIsWrongWithAThemeThatTakesAnotherOverIsSaidOfItsOwnLines() {
    assertThat(errors("@import url(standrad);\np { colour: red }"))
        .containsExactly(
            "t:1:1: there is no theme \"standrad\" (did you mean \"standard\"?)",
            "t:2:5: warning: the property colour is not among those taken (did you mean \"color\"?)");
    assertThat(warnings("@import \"standard\";\n:root { --accent: #ccc }"))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("t:2:9: warning: "))
        .anyMatch(line -> line.contains("h1: #cccccc on #ffffff has a contrast of 1.6"));
  }
}
