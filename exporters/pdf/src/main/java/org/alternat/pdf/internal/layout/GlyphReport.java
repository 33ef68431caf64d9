package org.alternat.pdf.internal.layout;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alternat.document.Origin;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Typeface;
import org.alternat.pdf.internal.text.FaceChain;

/** Watches over what text is drawn with, and reports what is drawn otherwise than it is meant. */
final class GlyphReport {
  /** Characters reported one by one; an alphabet without a font would fill a report. */
  private static final int MOST = 60;

  private static final int LAST_SURE = 0x7E;

  private final ExportReport.Collector losses;
  private final Map<Integer, Missing> missing = new LinkedHashMap<>();
  private final Set<Typeface> faces = new HashSet<>();
  private final Set<Typeface> unjoined = new HashSet<>();

  /** The first place of a character that no font has, and how many places there are. */
  private record Missing(Origin first, String shown, int places) {
    Missing again() {
      return new Missing(first, shown, places + 1);
    }
  }

  GlyphReport(ExportReport.Collector losses) {
    this.losses = losses;
  }

  /** Looks at a text that is drawn. */
  void check(String text, FaceChain chain, Origin origin) {
    used(chain.first(), origin);
    Set<Integer> here = null;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint > LAST_SURE && !chain.isPlain(codePoint)) {
        here = here == null ? new HashSet<>() : here;
        check(codePoint, chain, origin, here);
      }
    }
  }

  private void check(int codePoint, FaceChain chain, Origin origin, Set<Integer> here) {
    if (chain.lacks(codePoint)) {
      if (here.add(codePoint)) {
        Missing first = new Missing(origin, chain.replacement(), 1);
        missing.merge(codePoint, first, (known, more) -> known.again());
      }
      return;
    }
    Typeface face = chain.face(codePoint);
    used(face, origin);
    if (FaceChain.joins(codePoint) && !face.canJoin() && unjoined.add(face)) {
      losses.lost(
          origin,
          "letters of "
              + face.name()
              + " are not joined: this Java platform cannot shape text in it");
    }
  }

  private void used(Typeface face, Origin origin) {
    if (faces.add(face) && !face.caveat().isEmpty()) {
      losses.lost(origin, face.caveat());
    }
  }

  /** Reports the characters that no font has, each once. */
  void finish() {
    int places = 0;
    int count = 0;
    for (Map.Entry<Integer, Missing> entry : missing.entrySet()) {
      Missing m = entry.getValue();
      count++;
      if (count > MOST) {
        places += m.places();
      } else {
        String sign = String.format(Locale.ROOT, "U+%04X", entry.getKey());
        String often = m.places() == 1 ? "" : ", which stands in " + m.places() + " texts";
        losses.lost(
            m.first(), "no font has " + sign + often + "; " + m.shown() + " is shown instead");
      }
    }
    if (count > MOST) {
      losses.lost("no font has " + (count - MOST) + " more characters, in " + places + " places");
    }
  }
}
