package io.tuji.engine.industry;

import java.util.Optional;

/**
 * One entry of GB/T 4754: a section (门类, one letter), division (大类, two digits), group (中类, three) or class (小类,
 * four).
 *
 * @param section the letter of the section that it lies in
 * @param parent the code directly above; empty for a section
 */
public record IndustryCode(String code, String name, String section, Optional<String> parent) {

    public enum Level {
        SECTION,
        DIVISION,
        GROUP,
        CLASS
    }

    public Level level() {
        return switch (code.length()) {
            case 1 -> Level.SECTION;
            case 2 -> Level.DIVISION;
            case 3 -> Level.GROUP;
            default -> Level.CLASS;
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
