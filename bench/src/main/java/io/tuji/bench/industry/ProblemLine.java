package io.tuji.bench.industry;

import io.tuji.engine.value.Problem;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** A problem on the console: where it stands, and what it is in both languages, as the platform's message files say it. */
final class ProblemLine {

    private ProblemLine() {}

    static String of(Problem problem) {
        return problem.code() + " " + problem.severity() + " " + place(problem) + "\n  "
                + text("messages.engine", problem) + "\n  " + text("messages.engine_en", problem);
    }

    private static String place(Problem problem) {
        String row =
                problem.place().row().isPresent() ? ":" + problem.place().row().getAsInt() : "";
        return problem.place().file().orElse("") + row;
    }

    private static String text(String bundle, Problem problem) {
        try {
            ResourceBundle messages = ResourceBundle.getBundle(bundle, Locale.ROOT);
            String key = "problem." + problem.code();
            return MessageFormat.format(
                            messages.getString(key), problem.arguments().toArray()) + " "
                    + MessageFormat.format(
                            messages.getString(key + ".remedy"),
                            problem.arguments().toArray());
        } catch (MissingResourceException e) {
            return String.join(" ", problem.arguments());
        }
    }
}
