package org.alternat.template.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alternat.insight.Change;
import org.alternat.insight.Changes;
import org.alternat.insight.Finding;
import org.alternat.model.Agreement;
import org.alternat.model.CooperationArea;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Event;
import org.alternat.model.HostedEvent;
import org.alternat.model.Id;
import org.alternat.model.Item;
import org.alternat.model.Membership;
import org.alternat.model.OfficeTerm;
import org.alternat.model.RelationStatus;
import org.alternat.template.view.ChangeNoteView.ChangeView;
import org.alternat.template.view.ChangeNoteView.MinorView;

/** Makes the view of the change note. */
final class ChangeNoteViews {
  /** What a reader of the note is not concerned with, or is told by what refers to it. */
  private static final Set<String> HOUSEKEEPING =
      Set.of("actions", "dossier", "offices", "organisations", "parties", "people");

  private final NoteContext context;
  private final Dossier before;
  private final Dossier now;
  private final Wording wording;
  private final ItemTitles titles;

  private final ChangedFields fields;

  /** Words what only the earlier dossier has. */
  private final ItemTitles earlierTitles;

  private ChangeNoteViews(NoteContext context) {
    this.context = context;
    this.before = context.earlier();
    this.now = context.dossier();
    this.wording = context.wording();
    this.titles = new ItemTitles(now, wording);
    this.fields = new ChangedFields(wording);
    this.earlierTitles = new ItemTitles(before, wording);
  }

  static ChangeNoteView view(NoteContext context) {
    return new ChangeNoteViews(context).view();
  }

  private ChangeNoteView view() {
    List<ActionView> actions = new ProspectViews(now, wording, context.asOf()).actions(a -> true);
    List<ChangeView> changes =
        Changes.between(before, now).changes().stream()
            .filter(c -> !HOUSEKEEPING.contains(c.collection()))
            .map(this::change)
            .toList();
    return new ChangeNoteView(
        wording.date(EdtfDate.of(before.asOf())),
        changes,
        minor(changes),
        Math.toIntExact(actions.stream().filter(ActionView::overdue).count()),
        actions);
  }

  private static List<MinorView> minor(List<ChangeView> changes) {
    Map<List<String>, List<ChangeView>> alike =
        changes.stream()
            .filter(c -> c.weight().equals(Finding.Weight.LOW.name()))
            .collect(
                Collectors.groupingBy(
                    c -> List.of(c.kind(), c.collection()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return alike.entrySet().stream()
        .map(e -> new MinorView(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
        .toList();
  }

  private ChangeView change(Change change) {
    Optional<Item> is = now.item(change.id());
    Optional<Item> was = before.item(change.id());
    String root = change.collection();
    return new ChangeView(
        change.kind().name(),
        change.weight().name(),
        root.contains("/") ? root.substring(root.lastIndexOf('/') + 1) : root,
        change.id().value(),
        change.weight() == Finding.Weight.LOW
            ? title(change, is, was).withoutStop()
            : title(change, is, was),
        wording.date(date(change, is)),
        value(change, was, true),
        value(change, is, false),
        fields.of(change),
        is.map(i -> wording.citations().of(i.provenance())).orElse(List.of()));
  }

  /** When an agreement changed its status, not when its life began. */
  private static EdtfDate date(Change change, Optional<Item> is) {
    return change.kind() == Change.Kind.STATUS
            && is.isPresent()
            && is.get() instanceof Agreement agreement
        ? RelationViews.dateOfStatus(agreement)
        : change.date();
  }

  private Markup title(Change change, Optional<Item> is, Optional<Item> was) {
    if (change.kind() == Change.Kind.NEW_OFFICEHOLDER
        && is.isPresent()
        && is.get() instanceof OfficeTerm term) {
      return wording.names().title(term);
    }
    return is.map(titles::sentence)
        .or(() -> was.map(earlierTitles::sentence))
        .or(() ->
            now.source(change.id())
                .or(() -> before.source(change.id()))
                .map(s -> wording.text(s.title())))
        .orElseGet(() -> wording.plain(change.id().value()));
  }

  /** What changed in words: a status, a holder, how well something is confirmed. */
  private Markup value(Change change, Optional<Item> item, boolean earlier) {
    return switch (change.kind()) {
      case NEW_OFFICEHOLDER -> {
        Change.Field person = change.fields().getFirst();
        String id = earlier ? person.before() : person.after();
        yield wording.names().person(Id.of(id));
      }
      case STATUS -> item.map(this::status).orElse(Markup.EMPTY);
      case CONFIRMED, DOUBTED ->
          item.map(i -> wording.message("verification." + i.provenance().verification().name()))
              .orElse(Markup.EMPTY);
      case OVERDUE, ADDED, REMOVED, CHANGED, SOURCE_STALE -> Markup.EMPTY;
    };
  }

  private Markup status(Item item) {
    return switch (item) {
      case Agreement a -> wording.message("agreement-status." + a.status().name());
      case Engagement e -> wording.message("event-status." + e.status().name());
      case Event e -> wording.message("event-status." + e.status().name());
      case HostedEvent h -> wording.message("event-status." + h.status().name());
      case CooperationArea area -> wording.message("area-status." + area.status().name());
      case Membership m -> wording.message("membership." + m.status().name());
      case RelationStatus r -> wording.message("relation-status." + r.status().name());
      default -> Markup.EMPTY;
    };
  }
}
