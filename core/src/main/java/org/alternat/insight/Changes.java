package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.insight.Catalogue.Entry;
import org.alternat.insight.Change.Field;
import org.alternat.insight.Change.Kind;
import org.alternat.insight.Finding.Weight;
import org.alternat.model.Action;
import org.alternat.model.Agreement;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Id;
import org.alternat.model.Item;
import org.alternat.model.Mission;
import org.alternat.model.Office;
import org.alternat.model.OfficeTerm;
import org.alternat.model.Position;
import org.alternat.model.RelationStatus;
import org.alternat.model.Source;
import org.alternat.model.Validity;
import org.alternat.model.Verification;

/**
 * What has changed from one dossier to a later one, compared by ids.
 *
 * <pre>{@code
 * Changes.between(dossier.asOf(lastNote), dossier).changes().forEach(System.out::println);
 * }</pre>
 *
 * @param changes by weight, then by date
 * @since 1.0
 */
public record Changes(List<Change> changes) {

  /** A source that was looked up longer ago than so many months is stale. */
  public static final int STALE_MONTHS = 12;

  /** Copies the list. */
  public Changes {
    changes = List.copyOf(changes);
  }

  /** What has changed between two dossiers, each seen on its own day. */
  public static Changes between(Dossier before, Dossier after) {
    return new Comparison(before, after).changes();
  }

  private static final class Comparison {
    private final Dossier before;
    private final Dossier after;
    private final Map<Id, Entry> old;
    private final Map<Id, Entry> now;
    private final List<Change> changes = new ArrayList<>();

    /** What is told in another way already. */
    private final Set<Id> told = new HashSet<>();

    Comparison(Dossier before, Dossier after) {
      this.before = before;
      this.after = after;
      this.old = Catalogue.of(before);
      this.now = Catalogue.of(after);
    }

    Changes changes() {
      after.offices().forEach(this::office);
      after.actions().forEach(this::action);
      now.values().forEach(this::entry);
      old.values().stream()
          .filter(entry -> !now.containsKey(entry.id()) && !told.contains(entry.id()))
          .forEach(entry -> add(Kind.REMOVED, entry, List.of()));
      after.sources().forEach(this::source);
      changes.sort(
          Comparator.comparing(Change::weight)
              .thenComparing(Change::date, EdtfDate.TIMELINE)
              .thenComparing(Change::path));
      return new Changes(changes);
    }

    private void office(Office office) {
      Optional<OfficeTerm> held = holder(before, office.id());
      Optional<OfficeTerm> holds = holder(after, office.id());
      boolean another =
          holds.isPresent()
              && held.isPresent()
              && !holds.get().person().equals(held.get().person());
      if (another) {
        Entry entry = new Entry("officeTerms", holds.get().id(), holds.get());
        Field person =
            new Field("person", held.get().person().value(), holds.get().person().value());
        add(Kind.NEW_OFFICEHOLDER, entry, List.of(person));
        told.add(holds.get().id());
        told.add(held.get().id());
      }
    }

    private static Optional<OfficeTerm> holder(Dossier dossier, Id office) {
      return Validity.on(dossier.asOf(), dossier.termsOf(office));
    }

    private void action(Action action) {
      boolean overdueBefore =
          before.actions().stream()
              .anyMatch(a -> a.id().equals(action.id()) && Reviews.isOverdue(a, before.asOf()));
      if (Reviews.isOverdue(action, after.asOf()) && !overdueBefore) {
        changes.add(
            new Change(Kind.OVERDUE, Weight.HIGH, "actions", action.id(), action.due(), List.of()));
      }
    }

    private void entry(Entry entry) {
      if (told.contains(entry.id())) {
        return;
      }
      Entry was = old.get(entry.id());
      if (was == null) {
        add(Kind.ADDED, entry, replaced(entry));
      } else if (!was.record().equals(entry.record())) {
        List<Field> fields = Fields.compare(was.record(), entry.record());
        if (!fields.isEmpty()) {
          add(kind(was, entry, fields), entry, fields);
        }
      }
    }

    /** What takes the place of an earlier item says so, and the earlier one is not called gone. */
    private List<Field> replaced(Entry entry) {
      if (entry.record() instanceof Item item) {
        Id earlier = item.provenance().supersedes();
        if (earlier != null && old.containsKey(earlier)) {
          told.add(earlier);
          return List.of(new Field("provenance.supersedes", "", earlier.value()));
        }
      }
      return List.of();
    }

    private static Kind kind(Entry was, Entry is, List<Field> fields) {
      if (fields.stream().anyMatch(f -> f.path().equals("status"))) {
        return Kind.STATUS;
      }
      if (was.record() instanceof Item a && is.record() instanceof Item b) {
        int step = rank(b.provenance().verification()) - rank(a.provenance().verification());
        if (step != 0) {
          return step > 0 ? Kind.CONFIRMED : Kind.DOUBTED;
        }
      }
      return Kind.CHANGED;
    }

    private static int rank(Verification verification) {
      return switch (verification) {
        case CONTRADICTED -> 0;
        case DISPUTED -> 1;
        case UNVERIFIED -> 2;
        case ATTRIBUTED -> 3;
        case VERIFIED -> 4;
      };
    }

    private void source(Source source) {
      LocalDate accessed = source.accessed();
      if (accessed == null) {
        return;
      }
      boolean stale = accessed.isBefore(after.asOf().minusMonths(STALE_MONTHS));
      boolean staleBefore =
          before.source(source.id()).isPresent()
              && accessed.isBefore(before.asOf().minusMonths(STALE_MONTHS));
      if (stale && !staleBefore) {
        changes.add(
            new Change(
                Kind.SOURCE_STALE,
                Weight.LOW,
                "sources",
                source.id(),
                EdtfDate.of(accessed),
                List.of()));
      }
    }

    private void add(Kind kind, Entry entry, List<Field> fields) {
      changes.add(
          new Change(
              kind, weight(kind, entry), entry.collection(), entry.id(), entry.date(), fields));
    }

    /** What a house prepares for its own talks, and what these were about. */
    private static boolean isPreparation(Entry entry) {
      return entry.record() instanceof Position || entry.record() instanceof Engagement.Topic;
    }

    private static Weight weight(Kind kind, Entry entry) {
      boolean weighty =
          entry.record() instanceof RelationStatus
              || entry.record() instanceof Agreement
              || entry.record() instanceof Engagement
              || entry.record() instanceof Mission
              || entry.record() instanceof Mission.Head;
      return switch (kind) {
        case NEW_OFFICEHOLDER, OVERDUE, DOUBTED -> Weight.HIGH;
        case STATUS, ADDED, REMOVED -> {
          if (weighty) {
            yield Weight.HIGH;
          }
          yield entry.record() instanceof Item && !isPreparation(entry)
              ? Weight.MEDIUM
              : Weight.LOW;
        }
        case CONFIRMED -> Weight.MEDIUM;
        case CHANGED -> weighty ? Weight.MEDIUM : Weight.LOW;
        case SOURCE_STALE -> Weight.LOW;
      };
    }
  }
}
