package io.tuji.engine.place;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.place.Division.Level;
import io.tuji.engine.reading.TableResource;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.HalfWidth;
import io.tuji.engine.value.Parsed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The divisions by code and by name, as they have stood since 2023 (the table has 错那市, made that year). */
public final class Divisions {

    private static final String CHINA = "中国";

    private final Map<String, Division> byCode = new LinkedHashMap<>();
    private final Map<String, List<Division>> byParent = new HashMap<>();
    private final Map<Key, List<Division>> byName = new HashMap<>();
    private final Map<Key, List<Division>> byShortName = new HashMap<>();

    /** A name within a division, or a province's within China. */
    private record Key(String within, String name) {}

    private static final class Lazy {
        private static final Divisions CURRENT = new Divisions();
    }

    private Divisions() {
        TableResource.rows(Divisions.class, "divisions.csv").forEach(row -> add(divisionOf(row)));
    }

    /** The table that the engine ships, read at first use. */
    public static Divisions current() {
        return Lazy.CURRENT;
    }

    /** Empty also for a code of former days, which is no error. */
    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The division of that code, which must exist. */
    public Division get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no division " + code));
    }

    public List<Division> provinces() {
        return childrenOf(CHINA);
    }

    /** The divisions directly below, by code. */
    public List<Division> children(Division division) {
        return childrenOf(division.code());
    }

    /** The division with those around it, from the province down to itself. */
    public List<Division> path(Division division) {
        List<Division> path =
                new ArrayList<>(division.parent().map(code -> path(get(code))).orElse(List.of()));
        path.add(division);
        return List.copyOf(path);
    }

    /** The province of that full or short name, as 上海市 or 上海. */
    public Parsed<Division> readProvince(String name) {
        return read(name, CHINA, CHINA);
    }

    /** The city or county of that full or short name anywhere below a division, as 静安区 or 静安 in 上海市. */
    public Parsed<Division> read(String name, Division within) {
        return read(name, within.code(), within.name());
    }

    private Parsed<Division> read(String typed, String code, String within) {
        String name = HalfWidth.of(typed).strip();
        List<Division> full = byName.getOrDefault(new Key(code, name), List.of());
        List<Division> found = full.isEmpty() ? byShortName.getOrDefault(new Key(code, name), List.of()) : full;
        return switch (found.size()) {
            case 0 -> Parsed.refused(EngineProblem.DIVISION_UNKNOWN, PersonalId.excerpt(typed), within);
            case 1 -> Parsed.taken(found.get(0));
            default -> Parsed.refused(EngineProblem.DIVISION_AMBIGUOUS, name, codes(found));
        };
    }

    /** Those of that full name anywhere below a division, or the provinces of that name. */
    List<Division> named(String name, Optional<Division> within) {
        return byName.getOrDefault(new Key(within.map(Division::code).orElse(CHINA), name), List.of());
    }

    /** Those of that short name, likewise. */
    List<Division> shortlyNamed(String name, Optional<Division> within) {
        return byShortName.getOrDefault(new Key(within.map(Division::code).orElse(CHINA), name), List.of());
    }

    private List<Division> childrenOf(String code) {
        return List.copyOf(byParent.getOrDefault(code, List.of()));
    }

    private void add(Division division) {
        byCode.put(division.code(), division);
        byParent.computeIfAbsent(division.parent().orElse(CHINA), code -> new ArrayList<>())
                .add(division);
        List<Division> around = path(division);
        List<String> within = around.size() == 1
                ? List.of(CHINA)
                : around.subList(0, around.size() - 1).stream()
                        .map(Division::code)
                        .toList();
        within.forEach(code -> {
            put(byName, code, division, Division::name);
            put(byShortName, code, division, Division::shortName);
        });
    }

    private static void put(
            Map<Key, List<Division>> names, String within, Division division, Function<Division, String> name) {
        names.computeIfAbsent(new Key(within, name.apply(division)), key -> new ArrayList<>())
                .add(division);
    }

    private static Division divisionOf(String[] row) {
        return new Division(
                row[0], Level.valueOf(row[1]), row[2], Optional.of(row[3]).filter(code -> !code.isEmpty()));
    }

    private static String codes(List<Division> divisions) {
        return String.join(" ", divisions.stream().map(Division::code).toList());
    }
}
