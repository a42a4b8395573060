package io.tuji.console;

import io.tuji.engine.value.Problem;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of the terminal, in the language of the environment: Chinese, unless it asks for English. */
final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle backup;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("console", locale);
        this.backup = bundle("backup", locale);
    }

    private static ResourceBundle bundle(String module, Locale locale) {
        return ResourceBundle.getBundle(
                "messages." + module,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words ofEnvironment() {
        return new Words(locale(System.getenv()));
    }

    /**
     * The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as everywhere on the machine; before them what the launcher
     * remembers of them when it had to choose another encoding.
     */
    static Locale locale(Map<String, String> environment) {
        for (String name : new String[] {"TUJI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
            }
        }
        return Locale.CHINESE;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return format(bundle.getString("console." + key), arguments);
    }

    /** A problem of a restore, which no platform can put into words. */
    String problem(Problem problem) {
        Object[] arguments = problem.arguments().toArray();
        return problem.code() + " " + problem.place().file().orElse("") + ": "
                + format(backup.getString("problem." + problem.code()), arguments) + " "
                + format(backup.getString("problem." + problem.code() + ".remedy"), arguments);
    }

    private String format(String text, Object... arguments) {
        return new MessageFormat(text, locale).format(arguments);
    }
}
