package org.alternat.docx.internal;

import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Inline;
import org.alternat.document.Node;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.docx.internal.ParagraphSettings.Setting;
import org.alternat.docx.internal.Voice.Speech;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Property.Side;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Writes paragraphs one below the other and minds what is between them: the space, page breaks, the
 * places that links aim at.
 */
final class Flow {
  /** The line that keeps two tables apart, in twips. */
  private static final int THIN = 20;

  private static final ParagraphLook SPACER =
      new ParagraphLook(
          false,
          false,
          false,
          true,
          Box.NONE,
          List.of(),
          false,
          0,
          0,
          THIN,
          0,
          0,
          0,
          "",
          -1,
          ListMark.NONE);

  private final Composition composition;
  private final Xml xml;
  private final InlineWriter inlines;

  private final Beginnings beginnings;

  /** The space that the style sheet wants before what comes next, in twips. */
  private int wanted;

  /** The space that the last paragraph leaves already, in twips. */
  private int given;

  /** The space of the last paragraph, as far as it is not that of its style. */
  private Spacing spacing = Spacing.FIXED;

  private boolean afterTable;
  private boolean breaks;
  private boolean empty = true;

  /** Whether what was written last is on a page on its side. */
  private boolean landscape;

  /** The mark of the list item that begins with the next paragraph. */
  private ListMark mark = ListMark.NONE;

  /** The space below the item that begins with the next paragraph, when it ends with it too. */
  private int itemSpace;

  Flow(Composition composition, Xml xml, PackagePart part) {
    this.composition = composition;
    this.xml = xml;
    this.beginnings = new Beginnings(composition, xml);
    this.inlines = new InlineWriter(composition, xml, part, false);
    this.landscape = composition.page(false).isWide();
  }

  /** Writes the text of a paragraph. */
  @FunctionalInterface
  interface Text {
    /** Writes runs in a voice. */
    void write(Line line);
  }

  /** Where the text of a paragraph goes. */
  record Line(InlineWriter inlines, Voice voice, Xml xml) {}

  /**
   * A paragraph to be written.
   *
   * @param node what it is made from
   * @param style the computed style of its text
   * @param name the name of its style in the file
   * @param numbering the list it belongs to, {@link ListMark#NONE} for that of its style; a list of
   *     number -1 takes it out of that
   */
  record Paragraph(
      Node node,
      Frame frame,
      ComputedStyle style,
      String name,
      ParagraphLook look,
      ListMark numbering) {}

  /** Whether nothing has been written. */
  boolean isEmpty() {
    return empty;
  }

  /** Whether the last thing written is a table, so that a paragraph must follow. */
  boolean endsWithTable() {
    return afterTable;
  }

  InlineWriter inlines() {
    return inlines;
  }

  /** Has the place of an element begin with the next paragraph. */
  void anchor(String id) {
    beginnings.add(id);
  }

  /** Hands the places that begin next to the flow of a cell. */
  void moveAnchors(Flow cell) {
    beginnings.moveTo(cell.beginnings);
  }

  /** Has the next paragraph begin an item of a list. */
  void begin(ListMark item, double spaceBelow) {
    mark = item;
    itemSpace = Ooxml.twips(spaceBelow);
  }

  /** Whether an item has begun whose mark is not written yet. */
  boolean owesMark() {
    return !mark.equals(ListMark.NONE);
  }

  /** Has what follows begin a page. */
  void breakPage(Frame frame) {
    breaks = breaks || !frame.cell();
  }

  /**
   * Turns the page where a frame wants it the other way: ends the section of the pages before,
   * which names its own heads and feet.
   */
  void turn(Frame frame) {
    if (frame.cell() || frame.landscape() == landscape) {
      return;
    }
    if (!empty) {
      xml.start("w:p").start("w:pPr").value("w:pStyle", spacer());
      composition.sections().write(xml, landscape);
      xml.end().end();
    }
    breaks = false;
    afterTable = false;
    given = 0;
    landscape = frame.landscape();
  }

  /** Whether what was written last is on a page on its side. */
  boolean landscape() {
    return landscape;
  }

  /** Comes into an element: its margin and padding stand before what comes next. */
  void open(ComputedStyle style) {
    wanted = Math.max(wanted, Ooxml.twips(style.margin(Side.TOP)));
    if (Box.of(style).isEmpty()) {
      wanted += Ooxml.twips(style.padding(Side.TOP));
    }
  }

  /** Leaves an element: its margin stands after what came last. */
  void close(ComputedStyle style) {
    wanted = Math.max(wanted, Ooxml.twips(style.margin(Side.BOTTOM)));
  }

  /** The name of the style of a plain paragraph in a frame. */
  String paragraphName(Frame frame, Attributes attributes) {
    String words = StyleBook.words(attributes.classes());
    String base = frame.name();
    int level = frame.path().size();
    if (level > 0) {
      String list =
          owesMark()
              ? frame.path().getLast().format().equals("bullet") ? "List Bullet" : "List Number"
              : "List Continue";
      String own = level == 1 ? list : list + " " + level;
      base = base.isEmpty() ? own : base + " " + own;
    }
    if (words.isEmpty()) {
      return base.isEmpty() ? "Body Text" : base;
    }
    if (base.isEmpty()) {
      return words.equals("Title") ? "Title Line" : words;
    }
    boolean repeats = words.startsWith("Callout ") && base.startsWith("Callout");
    return base + " " + (repeats ? words.substring("Callout ".length()) : words);
  }

  /** Writes a line of text as a paragraph with the looks of its style. */
  void line(Block node, List<Inline> content, Frame frame, ComputedStyle style, String name) {
    paragraph(
        node,
        frame,
        style,
        owesMark() ? item(frame, style, name) : composition.settings().of(frame, style, name),
        ListMark.NONE,
        line -> {
          style.before().ifPresent(b -> generated(b, line));
          line.inlines().write(content, line.voice());
        });
    if (style.pageBreakAfter()) {
      breakPage(frame);
    }
  }

  private Setting item(Frame frame, ComputedStyle style, String name) {
    ParagraphLook look = itemLook(composition, frame, frame.look(style));
    look = look.withAfter(Math.max(look.after(), itemSpace));
    return composition.settings().of(look, style, name);
  }

  /** The looks of the first paragraph of an item: its style belongs to a list that all may use. */
  static ParagraphLook itemLook(Composition composition, Frame frame, ParagraphLook look) {
    int list = composition.lists().shared(frame.path());
    return look.withFirstLine(-frame.path().getLast().hanging())
        .withNumbering(new ListMark(list, frame.path().size() - 1));
  }

  private void generated(ComputedStyle before, Line line) {
    Voice voice = line.voice().within(before, Attributes.NONE, "Generated", composition.styles());
    line.inlines().text(composition.generated(before.content(), null, null), voice);
  }

  /** Writes a paragraph. */
  void paragraph(Paragraph p, Text text) {
    Setting setting = composition.settings().of(p.look(), p.style(), p.name());
    paragraph(p.node(), p.frame(), p.style(), setting, p.numbering(), text);
  }

  private void paragraph(
      Node node,
      Frame frame,
      ComputedStyle style,
      Setting setting,
      ListMark ownNumbering,
      Text text) {
    turn(frame);
    ListMark numbering = mark.equals(ListMark.NONE) ? ownNumbering : mark;
    mark = ListMark.NONE;
    Speech speech = frame.speech().of(node.attributes());
    xml.start("w:p").start("w:pPr").value("w:pStyle", setting.styleId());
    spacing = Spacing.FIXED;
    if (composition.styles().isOfHouse(setting.styleId())) {
      directOnHouse(frame, setting, numbering, speech.direction());
    } else {
      direct(frame, setting, numbering, speech.direction());
    }
    xml.end();
    anchor(node.attributes().id());
    Beginnings.Open open = beginnings.open();
    Voice voice = Voice.of(style, setting.run(), speech, node.attributes().origin());
    text.write(new Line(inlines, voice, xml));
    beginnings.close(open);
    xml.end();
    wanted = setting.look().after();
    given = wanted;
    afterTable = false;
    empty = false;
  }

  /** Writes what this paragraph has beyond its style, in the order of the schema. */
  private void direct(Frame frame, Setting setting, ListMark wantedNumbering, Direction direction) {
    ParagraphLook look = setting.look();
    ListMark numbering = wantedNumbering;
    xml.on("w:keepNext", frame.keepNext() && !look.keepNext());
    xml.on("w:pageBreakBefore", breaks && !frame.cell());
    breaks = false;
    if (numbering.equals(look.numbering())) {
      numbering = ListMark.NONE;
    }
    if (numbering.number() < 0) {
      ParagraphLook.writeNumbering(xml, ListMark.NONE);
    } else if (!numbering.equals(ListMark.NONE)) {
      ParagraphLook.writeNumbering(xml, numbering);
    }
    composition.direction(xml, direction);
    int before = Math.max(0, Math.max(wanted, setting.wanted().before()) - given);
    spacing = Spacing.write(xml, before == look.before() ? -1 : before);
    if (numbering.number() > 0 && !isIndentedAs(look, frame)) {
      look.writeIndent(xml);
    }
  }

  /**
   * Writes what this paragraph has beyond a style of the template, which has its own say on space,
   * borders and, if it numbers its paragraphs, on numbers.
   */
  private void directOnHouse(
      Frame frame, Setting setting, ListMark wantedNumbering, Direction direction) {
    ParagraphLook look = setting.look();
    String id = setting.styleId();
    xml.on("w:keepNext", frame.keepNext());
    xml.on("w:pageBreakBefore", breaks && !frame.cell());
    breaks = false;
    boolean numbered = composition.house().numbers(id);
    ListMark numbering =
        wantedNumbering.equals(ListMark.NONE) && !numbered ? look.numbering() : wantedNumbering;
    if (numbering.number() < 0) {
      if (numbered) {
        ParagraphLook.writeNumbering(xml, ListMark.NONE);
      }
    } else if (!numbering.equals(ListMark.NONE)
        && !(numbered && numbering.equals(look.numbering()))) {
      ParagraphLook.writeNumbering(xml, numbering);
    }
    if (!composition.house().hasTabs(id)) {
      look.writeTabs(xml);
    }
    composition.direction(xml, direction);
  }

  /** Whether the level of the list around already indents a paragraph so. */
  private static boolean isIndentedAs(ParagraphLook look, Frame frame) {
    Lists.Level level = frame.path().getLast();
    return look.left() == level.left() && look.firstLine() == -level.hanging();
  }

  /**
   * Makes room for a table: Word joins two that touch, breaks no page before one, and knows no
   * space above one but what the paragraph before leaves.
   */
  void beforeTable(Frame frame) {
    turn(frame);
    if (afterTable || breaks || owesMark()) {
      thin(frame);
    } else if (wanted > given) {
      spacing.leave(xml, wanted);
    }
  }

  /** Notes that a table was written. */
  void afterTable(ComputedStyle style) {
    wanted = Ooxml.twips(style.margin(Side.BOTTOM));
    given = 0;
    spacing = Spacing.FIXED;
    afterTable = true;
    empty = false;
  }

  /** Ends what must end with a paragraph: a cell, or the body. */
  void finish(Frame frame) {
    if (empty || afterTable || breaks || owesMark()) {
      thin(landscape ? frame.turned(frame.width()) : frame);
    }
  }

  /** Writes an empty paragraph, as low as it can be unless it is an item of a list. */
  void thin(Frame frame) {
    boolean item = owesMark();
    ComputedStyle style = frame.style();
    ParagraphLook look = frame.look(style.child("p"));
    if (item) {
      look = look.withFirstLine(-frame.path().getLast().hanging());
    } else {
      look = SPACER;
      wanted = Math.max(0, wanted - THIN);
    }
    String name = item ? paragraphName(frame, Attributes.NONE) : "Spacer";
    Block.Paragraph nothing = new Block.Paragraph(Attributes.NONE, List.of());
    ComputedStyle text = item ? style.child("p") : composition.root();
    paragraph(new Paragraph(nothing, frame, text, name, look, ListMark.NONE), line -> {});
  }

  private String spacer() {
    return composition.settings().of(SPACER, composition.root(), "Spacer").styleId();
  }
}
