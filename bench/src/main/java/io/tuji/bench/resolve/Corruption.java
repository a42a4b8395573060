package io.tuji.bench.resolve;

import java.util.Random;

/** What happens to a record on its way into another list; each one by itself with its own chance. */
enum Corruption {
    DIVISION_DROPPED {
        @Override
        Firm apply(Firm firm, NameCut cut, Random random) {
            return firm.withName(cut.withDivision("").whole());
        }
    },
    FORM_ABBREVIATED {
        @Override
        Firm apply(Firm firm, NameCut cut, Random random) {
            if (cut.form().isEmpty() || !firm.name().contains(cut.form())) {
                return firm;
            }
            int at = firm.name().lastIndexOf(cut.form() + cut.branch());
            String shorter = shorten(cut.form(), random);
            return at < 0
                    ? firm
                    : firm.withName(firm.name().substring(0, at)
                            + shorter
                            + firm.name().substring(at + cut.form().length()));
        }
    },
    CHARACTER_DROPPED {
        @Override
        Firm apply(Firm firm, NameCut cut, Random random) {
            int at = random.nextInt(firm.name().length());
            return firm.withName(firm.name().substring(0, at) + firm.name().substring(at + 1));
        }
    },
    ADDRESS_VARIANT {
        @Override
        Firm apply(Firm firm, NameCut cut, Random random) {
            return firm.withAddress(AddressVariant.of(firm.address(), random));
        }
    },
    WIDTHS {
        @Override
        Firm apply(Firm firm, NameCut cut, Random random) {
            return firm.withName(widened(firm.name())).withAddress(widened(firm.address()));
        }
    },
    CODE_MISSING {
        @Override
        Firm apply(Firm firm, NameCut cut, Random random) {
            return firm.withCode("");
        }
    };

    private static final double CHANCE = 0.1;
    private static final double CHANCE_OF_NO_CODE = 0.2;
    private static final int HALF_TO_FULL = 0xFF01 - '!';

    abstract Firm apply(Firm firm, NameCut cut, Random random);

    double chance() {
        return this == CODE_MISSING ? CHANCE_OF_NO_CODE : CHANCE;
    }

    /** 有限责任公司 as 有限公司, 公司, 有限 or nothing; other forms lose their first half. */
    private static String shorten(String form, Random random) {
        return switch (form) {
            case "股份有限公司" -> pick(random, "股份公司", "股份", "有限公司");
            case "有限责任公司" -> pick(random, "有限公司", "公司", "");
            case "有限公司" -> pick(random, "公司", "有限", "");
            case "(有限合伙)", "（有限合伙）" -> "";
            default -> form.length() > 1 ? form.substring(form.length() / 2) : "";
        };
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    /** ASCII as a Chinese input method writes it, and full-width characters the other way round. */
    private static String widened(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHalf = c > ' ' && c < 0x7F;
            boolean isFull = c >= 0xFF01 && c <= 0xFF5E;
            wide.append((char) (isHalf ? c + HALF_TO_FULL : isFull ? c - HALF_TO_FULL : c));
        }
        return wide.toString();
    }
}
