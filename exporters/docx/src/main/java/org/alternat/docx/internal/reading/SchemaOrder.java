package org.alternat.docx.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Brings the children of properties into the order that ISO/IEC 29500-1 demands. Word reads other
 * orders too, but LibreOffice, pandoc and many generators write them, and a validator counts each.
 */
final class SchemaOrder {
  private static final List<String> RUN =
      names(
          "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline"
              + " shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern"
              + " position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
              + " eastAsianLayout specVanish oMath rPrChange");

  private static final List<String> PARAGRAPH =
      names(
          "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
              + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
              + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid"
              + " spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection"
              + " textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange");

  private static final List<String> TABLE_ROW =
      names(
          "cnfStyle divId gridBefore gridAfter wBefore"
              + " wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange");

  private static final Map<String, List<String>> CHILDREN =
      Map.ofEntries(
          Map.entry("rPr", RUN),
          Map.entry("pPr", PARAGRAPH),
          Map.entry("trPr", TABLE_ROW),
          Map.entry(
              "tblPr",
              names(
                  "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize"
                      + " tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook"
                      + " tblCaption tblDescription tblPrChange")),
          Map.entry(
              "tcPr",
              names(
                  "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
                      + " tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange")),
          Map.entry("tblBorders", names("top left start bottom right end insideH insideV")),
          Map.entry(
              "tcBorders", names("top left start bottom right end insideH insideV tl2br tr2bl")),
          Map.entry("tblCellMar", names("top left start bottom right end")),
          Map.entry("tcMar", names("top left start bottom right end")),
          Map.entry("pBdr", names("top left bottom right between bar")),
          Map.entry(
              "style",
              names(
                  "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
                      + " unhideWhenUsed qFormat locked personal personalCompose personalReply rsid"
                      + " pPr rPr tblPr trPr tcPr tblStylePr")),
          Map.entry("tblStylePr", names("pPr rPr tblPr trPr tcPr")),
          Map.entry(
              "abstractNum", names("nsid multiLevelType tmpl name styleLink numStyleLink lvl")),
          Map.entry(
              "lvl",
              names(
                  "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc"
                      + " pPr rPr")),
          Map.entry("num", names("abstractNumId lvlOverride")));

  private SchemaOrder() {}

  /** Orders the children of all properties in a tree. */
  static void apply(Element root) {
    List<String> order =
        WordXml.WORD.equals(root.getNamespaceURI())
            ? CHILDREN.getOrDefault(root.getLocalName(), List.of())
            : List.of();
    if (!order.isEmpty()) {
      sort(root, ranks(order));
    }
    WordXml.children(root).forEach(SchemaOrder::apply);
  }

  private static Map<String, Integer> ranks(List<String> order) {
    return IntStream.range(0, order.size()).boxed().collect(Collectors.toMap(order::get, i -> i));
  }

  /**
   * The sort is stable: repeated elements, such as levels, keep their order, and unknown ones come
   * last.
   */
  private static void sort(Element parent, Map<String, Integer> ranks) {
    List<Element> children = new ArrayList<>(WordXml.children(parent));
    List<Element> before = List.copyOf(children);
    children.sort(Comparator.comparingInt(e -> ranks.getOrDefault(e.getLocalName(), ranks.size())));
    if (children.equals(before)) {
      return;
    }
    for (Node n = parent.getFirstChild(); n != null; n = parent.getFirstChild()) {
      parent.removeChild(n);
    }
    children.forEach(parent::appendChild);
  }

  private static List<String> names(String words) {
    return List.of(words.split(" ", -1));
  }
}
