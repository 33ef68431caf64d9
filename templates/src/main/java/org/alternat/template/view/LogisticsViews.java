package org.alternat.template.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alternat.language.DateUse;
import org.alternat.language.WorldClock;
import org.alternat.model.CountryCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Party;
import org.jspecify.annotations.Nullable;

/** Words the arrangements of an engagement. */
final class LogisticsViews {
  private final NoteContext context;
  private final Wording wording;

  LogisticsViews(NoteContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  LogisticsView view(Engagement e) {
    return new LogisticsView(
        e.start().precision() == EdtfDate.Precision.DAY && e.end().isUndated()
            ? wording.language().dates().withWeekday(e.start(), DateUse.TABLE).plain()
            : "",
        clocks(e),
        e.minutes() == null ? 0 : e.minutes(),
        country(e.initiator()),
        country(e.host()),
        e.guests().stream().map(wording.names()::country).toList(),
        wording.names().languages(e.languages()),
        wording.text(e.arrangements()),
        wording.text(e.press()));
  }

  private String country(@Nullable CountryCode code) {
    return code == null ? "" : wording.names().country(code);
  }

  private List<ClockView> clocks(Engagement e) {
    if (e.time() == null) {
      return List.of();
    }
    Optional<ZoneId> here = Optional.ofNullable(e.zone()).or(() -> onlyZone(e.place().country()));
    Optional<LocalDate> day =
        e.start().precision() == EdtfDate.Precision.DAY ? e.start().earliest() : Optional.empty();
    if (here.isEmpty() || day.isEmpty()) {
      return List.of(new ClockView("", "", "", "", time(e.time().atDate(LocalDate.EPOCH)), "SAME"));
    }
    return clocks(day.get().atTime(e.time()), here.get());
  }

  private List<ClockView> clocks(LocalDateTime time, ZoneId here) {
    List<ClockView> clocks = new ArrayList<>();
    boolean bilateral = false;
    for (CountryCode country : List.of(context.first(), context.second())) {
      List<ZoneId> zones = zones(country);
      ZoneId there = zones.contains(here) ? here : zones.isEmpty() ? null : zones.getFirst();
      if (there != null) {
        bilateral |= there.equals(here);
        WorldClock.elsewhere(time, here, there)
            .ifPresent(t -> clocks.add(clock(country, there, t, time)));
      }
    }
    if (!bilateral) {
      clocks.addFirst(new ClockView("", "", "", here.getId(), time(time), "SAME"));
    }
    return clocks;
  }

  private ClockView clock(
      CountryCode country, ZoneId zone, LocalDateTime there, LocalDateTime here) {
    int days = there.toLocalDate().compareTo(here.toLocalDate());
    return new ClockView(
        wording.names().country(country),
        wording.names().countryOf(country),
        wording.names().countryIn(country),
        zone.getId(),
        time(there),
        days > 0 ? "NEXT" : days < 0 ? "PREVIOUS" : "SAME");
  }

  private String time(LocalDateTime time) {
    return wording.language().dates().format(time.toLocalTime());
  }

  private Optional<ZoneId> onlyZone(@Nullable CountryCode country) {
    List<ZoneId> zones = country == null ? List.of() : zones(country);
    return zones.size() == 1 ? Optional.of(zones.getFirst()) : Optional.empty();
  }

  private List<ZoneId> zones(CountryCode country) {
    return context.dossier().party(country).map(Party::timeZones).orElse(List.of());
  }
}
