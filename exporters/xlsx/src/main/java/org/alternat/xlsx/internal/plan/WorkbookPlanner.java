package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Label;
import org.alternat.document.Walk;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport.Collector;
import org.alternat.xlsx.internal.sheet.SheetPlan;
import org.alternat.xlsx.internal.sheet.WorkbookPlan;

/**
 * Plans a workbook: what stands outside of sections on an overview, then a sheet for each top-level
 * section.
 */
public final class WorkbookPlanner {
  private final PlanContext context;
  private final SheetNames names;
  private final TableNames tableNames = new TableNames();
  private final LinkList links;
  private final List<SheetPlan> sheets = new ArrayList<>();
  private final Map<String, WorkbookPlan.Anchor> anchors = new HashMap<>();

  private WorkbookPlanner(PlanContext context) {
    this.context = context;
    this.names = new SheetNames(context.label(Label.SHEET), context.report());
    this.links = new LinkList(context);
  }

  /**
   * Plans a workbook.
   *
   * @param document without sections for other formats
   */
  public static WorkbookPlan plan(Document document, ExportOptions options, Collector report) {
    PlanContext context = PlanContext.of(document, report);
    ThemeLosses.report(document.styleSheet(), report);
    return new WorkbookPlanner(context).plan(options);
  }

  private WorkbookPlan plan(ExportOptions options) {
    List<Block> overview = new ArrayList<>();
    List<Block.Section> sections = new ArrayList<>();
    for (Block block : context.document().content()) {
      if (block instanceof Block.Section section) {
        sections.add(section);
      } else if (sections.isEmpty() || !isMereBreak(block)) {
        overview.add(block);
      }
    }
    SheetPlanner planner = new SheetPlanner(context, tableNames, links);
    String overviewName = names.name(context.label(Label.OVERVIEW));
    add(overviewName, planner.overview(overviewName, overview, !sections.isEmpty()));
    for (Block.Section section : sections) {
      String name = names.name(Walk.text(section.title()));
      add(name, planner.section(name, section));
    }
    names.reportRenamed();
    Document document = context.document();
    return new WorkbookPlan(
        document.metadata(),
        context.palette(),
        sheets,
        anchors,
        options.remarks() ? Remarks.notes(document.remarks(), anchors, context.report()) : Map.of(),
        options.attachments() ? document.attachments() : List.of());
  }

  /** A break between sections has done its work, for each sheet begins a page. */
  private boolean isMereBreak(Block block) {
    return block instanceof Block.PageBreak && !context.targets().contains(block.attributes().id());
  }

  private void add(String name, SheetPlanner.Planned planned) {
    sheets.add(planned.sheet());
    planned.anchors().forEach((id, row) -> anchors.put(id, new WorkbookPlan.Anchor(name, row)));
  }
}
