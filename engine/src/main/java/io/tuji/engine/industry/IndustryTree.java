package io.tuji.engine.industry;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.reading.TableResource;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.HalfWidth;
import io.tuji.engine.value.Parsed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The whole classification GB/T 4754-2017 with amendment 1, in the order of the standard. */
public final class IndustryTree {

    private final Map<String, IndustryCode> byCode = new LinkedHashMap<>();
    private final Map<String, List<IndustryCode>> byParent = new HashMap<>();

    private static final class Lazy {
        private static final IndustryTree CURRENT = new IndustryTree();
    }

    private IndustryTree() {
        TableResource.rows(IndustryTree.class, "gbt4754.csv").forEach(row -> add(row[0], row[1], row[2]));
    }

    /** The tree that the engine ships, read at first use. */
    public static IndustryTree current() {
        return Lazy.CURRENT;
    }

    public Optional<IndustryCode> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The entry of that code, which must exist. */
    public IndustryCode get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no industry " + code));
    }

    /**
     * Reads a code as registries write it: the letter of the section before the digits, and full width, are forgiven.
     * A zero that a spreadsheet has dropped in front cannot be seen (111 is a group of its own): the caller asks for
     * the level.
     */
    public Parsed<IndustryCode> read(String typed) {
        String code = HalfWidth.of(typed).strip().toUpperCase(Locale.ROOT);
        return find(code)
                .or(() -> code.isEmpty() ? Optional.empty() : ofSection(code.substring(0, 1), code.substring(1)))
                .map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(EngineProblem.INDUSTRY_CODE_UNKNOWN, PersonalId.excerpt(typed)));
    }

    /** Every entry of a level. */
    public List<IndustryCode> list(Level level) {
        return byCode.values().stream().filter(entry -> entry.level() == level).toList();
    }

    public List<IndustryCode> children(IndustryCode entry) {
        return List.copyOf(byParent.getOrDefault(entry.code(), List.of()));
    }

    /** The entry with those above it, from the section down to itself. */
    public List<IndustryCode> path(IndustryCode entry) {
        List<IndustryCode> path =
                new ArrayList<>(entry.parent().map(code -> path(get(code))).orElse(List.of()));
        path.add(entry);
        return List.copyOf(path);
    }

    /** The entries whose code begins with the text or whose name contains it. */
    public List<IndustryCode> search(String text) {
        String wanted = HalfWidth.of(text).strip().toUpperCase(Locale.ROOT);
        return byCode.values().stream()
                .filter(entry -> entry.code().startsWith(wanted) || entry.name().contains(wanted))
                .toList();
    }

    private Optional<IndustryCode> ofSection(String section, String code) {
        return find(code).filter(entry -> entry.section().equals(section));
    }

    private void add(String code, String parent, String name) {
        boolean top = parent.isEmpty();
        String section = top ? code : get(parent).section();
        IndustryCode entry = new IndustryCode(code, name, section, top ? Optional.empty() : Optional.of(parent));
        byCode.put(code, entry);
        byParent.computeIfAbsent(parent, above -> new ArrayList<>()).add(entry);
    }
}
