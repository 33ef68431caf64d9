package org.alternat.testkit;

import static org.alternat.testkit.Texts.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.alternat.document.Attachment;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Metadata;
import org.alternat.document.Remark;
import org.alternat.document.Table;
import org.alternat.style.StyleSheet;

/** Makes one random document. */
final class RandomTrees {
  private static final int MAX_DEPTH = 4;

  private final RandomGenerator random;
  private final RandomInlines inlines;
  private final RandomTables tables;

  /** How many more blocks may be made; a block within another counts too. */
  private int left;

  RandomTrees(RandomGenerator random, int size) {
    this.random = random;
    this.inlines = new RandomInlines(random);
    this.tables = new RandomTables(random, inlines, this::flow);
    this.left = size;
  }

  Document document() {
    StyleSheet style = random.nextInt(4) == 0 ? StyleSheet.empty() : LookSample.styleSheet();
    List<Block> content = new ArrayList<>();
    if (random.nextInt(4) > 0) {
      content.add(new Block.Title(inlines.attributes(), inlines.line()));
    }
    do {
      content.add(random.nextBoolean() && left > 3 ? section(1) : block(0));
    } while (left > 0);
    return new Document(metadata(), style, content, attachments(), remarks());
  }

  private Metadata metadata() {
    boolean arabic = random.nextInt(5) == 0;
    Map<String, String> strings = new TreeMap<>();
    strings.put("kind", Texts.random(random));
    return new Metadata(
        "T " + Texts.random(random),
        arabic ? Locale.of("ar") : pick(List.of(Locale.FRENCH, Locale.ENGLISH), random),
        arabic ? Direction.RTL : Direction.LTR,
        LocalDate.of(2023, 10, 3),
        textOrNothing(),
        textOrNothing(),
        random.nextBoolean() ? List.of() : List.of(Texts.words(random), Texts.random(random)),
        random.nextBoolean() ? "" : "TLP:GREEN",
        random.nextInt(3),
        new TreeMap<>(strings),
        Map.of());
  }

  private String textOrNothing() {
    return random.nextBoolean() ? "" : Texts.random(random);
  }

  private List<Attachment> attachments() {
    if (random.nextInt(4) > 0) {
      return List.of();
    }
    byte[] bytes = "{\"x\": \"</script>\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return List.of(new Attachment("dossier.json", "application/json", "", bytes));
  }

  private List<Remark> remarks() {
    return random.nextInt(4) > 0
        ? List.of()
        : List.of(new Remark("id-1", "Analyst", Texts.random(random)));
  }

  private List<Block> blocks(int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  /** What cells, items and descriptions hold: mostly one paragraph. */
  private List<Block> flow(int depth) {
    return switch (random.nextInt(10)) {
      case 0 -> List.of();
      case 1 -> blocks(depth + 1);
      default -> List.of(new Block.Paragraph(Attributes.NONE, inlines.line()));
    };
  }

  private Block.Section section(int depth) {
    left--;
    Attributes attributes = inlines.namedAttributes();
    if (random.nextInt(8) == 0) {
      attributes =
          new Attributes(attributes.id(), List.of("unnumbered"), null, null, attributes.origin());
    }
    List<Block> content = new ArrayList<>(random.nextInt(6) == 0 ? List.of() : blocks(0));
    while (left > 2 && depth < 7 && random.nextInt(3) == 0) {
      content.add(section(depth + 1));
    }
    Set<String> formats = random.nextInt(12) == 0 ? Set.of("html", "docx") : Set.of();
    return new Block.Section(attributes, inlines.line(), content, formats);
  }

  private Block block(int depth) {
    left--;
    int kind = depth >= MAX_DEPTH || left < 0 ? 0 : random.nextInt(20);
    return switch (kind) {
      case 6, 7 -> itemList(depth);
      case 8 -> descriptionList(depth);
      case 9, 10, 11 -> tables.table(depth);
      case 12, 13 -> figure();
      case 14 -> new Block.Quotation(inlines.attributes(), blocks(depth + 1));
      case 15, 16 -> new Block.Callout(inlines.attributes(), blocks(depth + 1));
      case 17 ->
          new Block.ContentsList(
              inlines.attributes(), inlines.lineOrNothing(), 1 + random.nextInt(3));
      case 18 -> new Block.Rule(inlines.attributes());
      case 19 -> new Block.PageBreak(Attributes.NONE);
      default -> new Block.Paragraph(inlines.attributes(), inlines.line());
    };
  }

  private Block itemList(int depth) {
    List<Block.Item> items = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      items.add(new Block.Item(inlines.attributes(), flow(depth)));
    }
    boolean ordered = random.nextBoolean();
    int start = ordered && random.nextInt(3) == 0 ? random.nextInt(40) : 1;
    return new Block.ItemList(inlines.attributes(), ordered, start, items);
  }

  private Block descriptionList(int depth) {
    List<Block.Entry> entries = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      entries.add(
          new Block.Entry(
              new Block.Term(inlines.attributes(), inlines.line()),
              new Block.Description(inlines.attributes(), flow(depth))));
    }
    return new Block.DescriptionList(inlines.attributes(), entries);
  }

  private Block figure() {
    Graphic graphic = random.nextInt(3) == 0 ? image() : chart();
    return new Block.Figure(inlines.namedAttributes(), graphic, inlines.lineOrNothing());
  }

  private Graphic image() {
    int width = 1 + random.nextInt(200);
    return new Graphic.Image(
        inlines.attributes(),
        Pictures.plain(width, 1 + random.nextInt(100), random.nextInt(0x1000000)),
        random.nextInt(4) == 0 ? "" : Texts.random(random));
  }

  private Graphic chart() {
    Graphic.ChartKind kind = pick(Arrays.asList(Graphic.ChartKind.values()), random);
    Table data = tables.chartData();
    return new Graphic.Chart(Attributes.NONE, kind, data, Texts.words(random));
  }
}
