package org.alternat.benchmarks.peer;

import java.util.BitSet;
import java.util.List;
import org.alternat.benchmarks.PlainNote;
import org.alternat.benchmarks.PlainNote.Run;
import org.alternat.benchmarks.peer.JasperLine.Kind;

/**
 * A band of the report and the lines it prints.
 *
 * @param number by which lines choose it
 * @param marked the texts that are styled within: they are parsed as XML, which others need not be
 */
record JasperBand(int number, Kind kind, BitSet marked) {
  JasperBand(int number, Kind kind) {
    this(number, kind, new BitSet());
  }

  /** Marks the texts in which a line needs styles. */
  void see(JasperLine line) {
    for (int i = 0; i < line.texts().size(); i++) {
      boolean bold = kind.bold(i);
      if (line.texts().get(i).stream().anyMatch(run -> styled(run, bold))) {
        marked.set(i);
      }
    }
  }

  private static boolean styled(Run run, boolean bold) {
    return (run.bold() && !bold) || run.italic() || run.footnote() > 0 || !run.link().isEmpty();
  }

  /** A text as its field takes it. */
  String text(JasperLine line, int text) {
    List<Run> runs = line.texts().get(text);
    return marked.get(text) ? styledText(runs, kind.bold(text)) : PlainNote.text(runs);
  }

  private static String styledText(List<Run> runs, boolean bold) {
    StringBuilder xml = new StringBuilder();
    for (Run run : runs) {
      if (run.footnote() > 0) {
        xml.append("<sup>").append(run.footnote()).append("</sup>");
      } else {
        appendStyled(xml, run, bold);
      }
    }
    return xml.toString();
  }

  private static void appendStyled(StringBuilder xml, Run run, boolean bold) {
    if (!run.link().isEmpty()) {
      xml.append("<a href=\"").append(escape(run.link())).append("\">");
    }
    xml.append(run.bold() && !bold ? "<b>" : "").append(run.italic() ? "<i>" : "");
    xml.append(escape(run.text()));
    xml.append(run.italic() ? "</i>" : "").append(run.bold() && !bold ? "</b>" : "");
    if (!run.link().isEmpty()) {
      xml.append("</a>");
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
