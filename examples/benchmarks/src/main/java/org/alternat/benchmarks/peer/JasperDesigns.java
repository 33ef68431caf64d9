package org.alternat.benchmarks.peer;

import java.util.Collection;
import java.util.List;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import org.alternat.benchmarks.peer.JasperLine.Look;

/**
 * The design of a report with a band for each kind of line. Jasper's own measures are whole points.
 */
final class JasperDesigns {
  static final String TITLE = "title";
  static final String BAND = "band";
  static final String TABLE = "table";

  /** Of the column, between margins of 22 mm. */
  private static final int WIDTH = 471;

  private static final int MARGIN = 62;

  /** Of the running head and foot. */
  private static final int RUNNING = 16;

  private static final float RUNNING_SIZE = 8;

  /** Above and below the text of a cell. */
  private static final int PADDING = 3;

  /** Below a table. */
  private static final int GAP = 6;

  /** For a table to begin on a page: its head and a row. */
  private static final int ROOM = 60;

  private static final float LEADING = 1.42f;

  /** Of the faces themselves, which Jasper multiplies. */
  private static final float NATURAL_LEADING = 1.149f;

  private final JasperDesign design = new JasperDesign();
  private final JRDesignSection details = (JRDesignSection) design.getDetailSection();
  private final JRDesignGroup tables = new JRDesignGroup();
  private final JRDesignSection heads = (JRDesignSection) tables.getGroupHeaderSection();

  private JasperDesigns() {}

  static JasperDesign of(Collection<JasperBand> bands, List<String> fields) throws JRException {
    JasperDesigns designs = new JasperDesigns();
    designs.page();
    designs.data(fields);
    for (JasperBand band : bands) {
      designs.details.addBand(designs.row(band, 0));
      for (int head = 1; head <= band.kind().headRows(); head++) {
        designs.heads.addBand(designs.row(band, head));
      }
    }
    return designs.design;
  }

  static String field(int text) {
    return "text" + text;
  }

  private void page() throws JRException {
    design.setName("note");
    design.setPageWidth(595);
    design.setPageHeight(842);
    design.setColumnWidth(WIDTH);
    design.setLeftMargin(MARGIN);
    design.setRightMargin(MARGIN);
    design.setTopMargin(MARGIN);
    design.setBottomMargin(MARGIN - RUNNING);
    JRDesignStyle style = new JRDesignStyle();
    style.setName("Base");
    style.setDefault(true);
    style.setFontName("Liberation Sans");
    design.addStyle(style);
    design.setPageHeader(running("$P{" + TITLE + "}", HorizontalTextAlignEnum.LEFT));
    design.setPageFooter(running("$V{PAGE_NUMBER}", HorizontalTextAlignEnum.RIGHT));
  }

  private void data(List<String> fields) throws JRException {
    JRDesignParameter title = new JRDesignParameter();
    title.setName(TITLE);
    title.setValueClass(String.class);
    design.addParameter(title);
    addField(BAND, Integer.class);
    addField(TABLE, Integer.class);
    for (String field : fields) {
      addField(field, String.class);
    }
    tables.setName("tables");
    tables.setExpression(new JRDesignExpression("$F{" + TABLE + "}"));
    tables.setReprintHeaderOnEachPage(true);
    tables.setMinHeightToStartNewPage(ROOM);
    JRDesignBand gap = new JRDesignBand();
    gap.setHeight(GAP);
    gap.setPrintWhenExpression(new JRDesignExpression("$F{" + TABLE + "} > 0"));
    ((JRDesignSection) tables.getGroupFooterSection()).addBand(gap);
    design.addGroup(tables);
  }

  private void addField(String name, Class<?> type) throws JRException {
    JRDesignField field = new JRDesignField();
    field.setName(name);
    field.setValueClass(type);
    design.addField(field);
  }

  private JRDesignBand running(String expression, HorizontalTextAlignEnum align) {
    JRDesignTextField field = text(expression, RUNNING_SIZE);
    field.setWidth(WIDTH);
    field.setHeight(RUNNING);
    field.setHorizontalTextAlign(align);
    JRDesignBand band = new JRDesignBand();
    band.setHeight(RUNNING);
    band.addElement(field);
    return band;
  }

  /**
   * A band with the texts of a line itself, or of a row of its table's head, of which 1 is first.
   */
  private JRDesignBand row(JasperBand band, int head) {
    Look look = band.kind().look();
    List<Float> widths = band.kind().widths();
    float sum = widths.stream().reduce(0f, Float::sum);
    int height = height(look);
    JRDesignBand row = new JRDesignBand();
    row.setHeight(look.before + height + look.after);
    row.setSplitType(look == Look.ROW ? SplitTypeEnum.PREVENT : SplitTypeEnum.STRETCH);
    row.setPrintWhenExpression(new JRDesignExpression("$F{" + BAND + "} == " + band.number()));
    float left = 0;
    for (int column = 0; column < widths.size(); column++) {
      JRDesignTextField field = field(band, head * widths.size() + column);
      float right = left + WIDTH * widths.get(column) / sum;
      field.setX(Math.round(left));
      field.setWidth(Math.round(right) - Math.round(left));
      field.setY(look.before);
      field.setHeight(height);
      row.addElement(field);
      left = right;
    }
    return row;
  }

  /** Of one line. */
  private static int height(Look look) {
    return look == Look.ROW
        ? (int) Math.ceil(look.size * NATURAL_LEADING) + 2 * PADDING
        : (int) Math.ceil(look.size * LEADING);
  }

  private JRDesignTextField field(JasperBand band, int text) {
    Look look = band.kind().look();
    JRDesignTextField field = text("$F{" + field(text) + "}", look.size);
    field.setBold(band.kind().bold(text));
    field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
    if (band.marked().get(text)) {
      field.setMarkup(JRCommonText.MARKUP_STYLED_TEXT);
    }
    if (look == Look.ROW) {
      box(field);
    } else {
      field.getParagraph().setLineSpacing(LineSpacingEnum.PROPORTIONAL);
      field.getParagraph().setLineSpacingSize(LEADING / NATURAL_LEADING);
    }
    if (look == Look.ITEM) {
      field.getParagraph().setLeftIndent(14);
      field.getParagraph().setFirstLineIndent(-10);
    }
    return field;
  }

  /** As high as the row, with a line below. */
  private static void box(JRDesignTextField cell) {
    cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
    cell.getLineBox().getBottomPen().setLineWidth(0.5f);
    cell.getLineBox().setPadding(2 * PADDING);
    cell.getLineBox().setTopPadding(PADDING);
    cell.getLineBox().setBottomPadding(PADDING);
  }

  private JRDesignTextField text(String expression, float size) {
    JRDesignTextField field = new JRDesignTextField(design);
    field.setExpression(new JRDesignExpression(expression));
    field.setFontSize(size);
    return field;
  }
}
