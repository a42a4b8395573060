package io.tuji.engagement.internal;

import io.tuji.access.UserId;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.engagement.internal.SilenceStore.Silent;
import io.tuji.promotion.ReminderSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Reminds owners of projects behind the target list with whose firm nobody has spoken for so many days; where nobody ever has, they count
 * from the day on which the project came there.
 */
@Component
class ContactReminders implements ReminderSource {

    private static final String CONTACT = "contact";

    private final SilenceStore store;
    private final District district;

    ContactReminders(SilenceStore store, District district) {
        this.store = store;
        this.district = district;
    }

    @Override
    public List<String> kinds() {
        return List.of(CONTACT);
    }

    @Override
    public Map<String, List<Integer>> days() {
        return district.find()
                .flatMap(DistrictPack::promotion)
                .map(PromotionRules::contactDays)
                .map(days -> Map.of(CONTACT, List.of(days)))
                .orElse(Map.of());
    }

    @Override
    public void due(LocalDate today, OwnDays own, Consumer<Reminder> reminders) {
        store.all().forEach(silent -> remind(silent, today, own, reminders));
    }

    /** For the longest of several days only. */
    private static void remind(Silent silent, LocalDate today, OwnDays own, Consumer<Reminder> reminders) {
        UserId person = silent.owner();
        long days = ChronoUnit.DAYS.between(silent.since(), today);
        own.of(person, CONTACT).stream()
                .filter(wanted -> days >= wanted)
                .reduce((fewer, more) -> more)
                .ifPresent(wanted -> reminders.accept(new Reminder(
                        CONTACT,
                        "project:" + silent.project() + ":" + CONTACT + ":" + silent.since() + ":" + wanted,
                        person,
                        silent.ever() ? "engagement.reminder.contact" : "engagement.reminder.never",
                        List.of(silent.code(), silent.name(), Long.toString(days)),
                        "/projects/" + silent.code())));
    }
}
