package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Table;
import org.alternat.style.ComputedStyle;

/**
 * The tables of a sheet that stand in its columns, with what is to be known of each; those within
 * cells are not among them. And whether there is text beside them.
 */
final class FlowTables {
  private final PlanContext context;
  private final List<TableStudy> studies = new ArrayList<>();
  private final IdentityHashMap<Table, TableStudy> byTable = new IdentityHashMap<>();
  private final List<TableStudy> charts = new ArrayList<>();
  private boolean text;
  private boolean terms;

  FlowTables(PlanContext context) {
    this.context = context;
  }

  /** Studies the tables among blocks. */
  FlowTables study(List<Block> blocks, ComputedStyle around) {
    blocks.forEach(b -> one(b, around));
    return this;
  }

  /** The tables in reading order. */
  List<TableStudy> all() {
    return List.copyOf(studies);
  }

  /** The columns of a sheet with these tables. */
  SheetGrid grid(boolean withText, boolean withTerms) {
    return SheetGrid.of(studies, withText, withTerms, charts, context.scale());
  }

  /** What is to be known of one of the tables. */
  TableStudy of(Table table) {
    TableStudy study = byTable.get(table);
    if (study == null) {
      throw new IllegalStateException("a table was not studied before its sheet was laid out");
    }
    return study;
  }

  /** Whether there is more than tables, charts and titles. */
  boolean hasText() {
    return text;
  }

  /** Whether there are lists of terms and descriptions. */
  boolean hasTerms() {
    return terms;
  }

  private void one(Block block, ComputedStyle around) {
    ComputedStyle style = around.child(block.element(), block.attributes().classes());
    switch (block) {
      case Block.Section section -> study(section.content(), style);
      case Table table -> add(table, style);
      case Block.ItemList list -> {
        text = true;
        for (Block.Item item : list.items()) {
          study(item.content(), style.child("li", item.attributes().classes()));
        }
      }
      case Block.DescriptionList l -> terms = true;
      case Block.Figure figure -> figure(figure, style);
      case Block.Quotation quotation -> {
        text = true;
        study(quotation.content(), style);
      }
      case Block.Callout callout -> {
        text = true;
        study(callout.content(), style);
      }
      case Block.Title t -> {}
      case Block.Paragraph p -> text = true;
      case Block.ContentsList c -> text = true;
      case Block.Rule r -> {}
      case Block.PageBreak p -> {}
    }
  }

  private void figure(Block.Figure figure, ComputedStyle style) {
    switch (figure.graphic()) {
      case Graphic.Image i -> text = true;
      case Graphic.Chart chart -> {
        add(chart.data(), style.child("table", chart.attributes().classes()));
        charts.add(studies.getLast());
      }
    }
  }

  private void add(Table table, ComputedStyle style) {
    TableStudy study = TableStudy.of(table, style, context);
    studies.add(study);
    byTable.put(table, study);
  }
}
