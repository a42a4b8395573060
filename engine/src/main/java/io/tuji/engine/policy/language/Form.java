package io.tuji.engine.policy.language;

import io.tuji.engine.policy.language.Tree.Entry;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A map that is asked for its keys. What is wrong is reported; what nobody asked for is reported by {@link #finish}. */
final class Form {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Place place;
    private final Problems problems;

    private Form(Tree.Entries map, Problems problems) {
        this.place = map.place();
        this.problems = problems;
        for (Entry entry : map.entries()) {
            if (entries.putIfAbsent(entry.key(), entry) != null) {
                report(EngineProblem.POLICY_KEY_TWICE, entry.place(), entry.key());
            }
        }
    }

    /** Empty, and reported, where the tree is no map. */
    static Optional<Form> of(Tree tree, Problems problems) {
        if (tree instanceof Tree.Entries map) {
            return Optional.of(new Form(map, problems));
        }
        problems.add(EngineProblem.POLICY_MAP_WANTED, tree.place());
        return Optional.empty();
    }

    Place place() {
        return place;
    }

    Optional<Tree> find(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    Optional<Tree> get(String key) {
        Optional<Tree> value = find(key);
        if (value.isEmpty()) {
            report(EngineProblem.POLICY_KEY_MISSING, place, key);
        }
        return value;
    }

    Optional<String> text(String key) {
        return get(key).flatMap(this::textOf);
    }

    Optional<String> findText(String key) {
        return find(key).flatMap(this::textOf);
    }

    private Optional<String> textOf(Tree tree) {
        if (tree instanceof Tree.Text leaf && !leaf.text().isBlank()) {
            return Optional.of(leaf.text().strip());
        }
        problems.add(EngineProblem.POLICY_TEXT_WANTED, tree.place());
        return Optional.empty();
    }

    List<Tree> items(String key) {
        return find(key).map(this::itemsOf).orElse(List.of());
    }

    List<Tree> itemsOf(Tree tree) {
        if (tree instanceof Tree.Items list) {
            return list.items();
        }
        problems.add(EngineProblem.POLICY_LIST_WANTED, tree.place());
        return List.of();
    }

    List<String> texts(String key) {
        return items(key).stream().flatMap(item -> textOf(item).stream()).toList();
    }

    Optional<LocalDate> date(String key) {
        return text(key).flatMap(text -> dateOf(key, text));
    }

    Optional<LocalDate> findDate(String key) {
        return findText(key).flatMap(text -> dateOf(key, text));
    }

    private Optional<LocalDate> dateOf(String key, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException refused) {
            report(EngineProblem.POLICY_DATE_FORM, at(key), text);
            return Optional.empty();
        }
    }

    /** One of the words of a closed list, written in lower case. */
    <E extends Enum<E>> Optional<E> word(String key, Class<E> words) {
        return findText(key).flatMap(text -> {
            List<E> all = Arrays.asList(words.getEnumConstants());
            Optional<E> word =
                    all.stream().filter(one -> wordOf(one).equals(text)).findFirst();
            if (word.isEmpty()) {
                String offered = all.stream().map(Form::wordOf).collect(Collectors.joining(", "));
                report(EngineProblem.POLICY_WORD_UNKNOWN, at(key), text, offered);
            }
            return word;
        });
    }

    private static String wordOf(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    Optional<Integer> whole(String key) {
        return text(key).flatMap(text -> {
            boolean isWhole = text.matches("\\d{1,4}");
            if (!isWhole) {
                report(EngineProblem.POLICY_NUMBER_FORM, at(key), text);
            }
            return isWhole ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        });
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Where the value of a key stands. */
    Place at(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(entry -> entry.value().place())
                .orElse(place);
    }

    void report(EngineProblem problem, Place where, Object... arguments) {
        problems.add(problem, where, arguments);
    }

    /** Everything, where any key may stand. */
    List<Entry> all() {
        asked.addAll(entries.keySet());
        return List.copyOf(entries.values());
    }

    void finish() {
        entries.values().stream()
                .filter(entry -> !asked.contains(entry.key()))
                .forEach(entry ->
                        report(EngineProblem.POLICY_KEY_UNKNOWN, entry.place(), entry.key(), String.join(", ", asked)));
    }
}
