/**
 * The day of a person (我的一天): what is to be done in projects, and reminders by subscription, of each occasion once.
 *
 * <p>Knows what people were reminded of and what they do not want to be, and after how many days they do. What there is to do and to remind of, other modules say ({@link
 * io.tuji.promotion.AgendaSource}, {@link io.tuji.promotion.ReminderSource}). Tables: agenda_unwanted, agenda_days, agenda_told.
 */
@ApplicationModule(
        displayName = "我的一天",
        allowedDependencies = {"access", "audit", "notice", "promotion", "web"})
@NullMarked
package io.tuji.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
