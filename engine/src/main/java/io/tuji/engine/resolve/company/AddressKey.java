package io.tuji.engine.resolve.company;

import io.tuji.engine.value.HalfWidth;

/**
 * An address cut down to what two writings of it share: road and number, then the bare numbers of what follows.
 *
 * <p>幢, 号楼, 层, 楼, 室 and hyphens are written one for the other, and divisions are left out or not; so only the numbers behind the
 * house count. An address without a number has no house and stands as it is, its divisions included.
 *
 * @param whole the house with all that follows, or the plain text
 * @param house road and number; empty without a number
 * @param road empty without a number
 */
record AddressKey(String whole, String house, String road) {

    private static final String NOISE = "()（）,，、。;；";

    /** What divisions and towns end with. */
    private static final String REGION_ENDS = "省市区县镇乡";

    /** What stands in roads and houses, where no division follows any more. */
    private static final String BEYOND_REGIONS = "路街道弄号";

    private static final int LONGEST_REGION = 13;
    private static final int LONGEST_ROAD = 16;

    static AddressKey of(String written) {
        String text = plain(HalfWidth.of(written));
        String local = withoutRegions(text);
        int number = firstDigit(local);
        if (number < 1 || number > LONGEST_ROAD) {
            return new AddressKey(text, "", "");
        }
        int end = number;
        while (end < local.length() && isDigit(local.charAt(end))) {
            end++;
        }
        String house = local.substring(0, end);
        return new AddressKey(house + numbers(local, end), house, local.substring(0, number));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && NOISE.indexOf(c) < 0) {
                plain.append(c < 0x80 ? Character.toUpperCase(c) : c);
            }
        }
        return plain.toString();
    }

    /** Cuts province, city, district and town off, whichever are named. */
    private static String withoutRegions(String text) {
        int from = 0;
        for (int end = regionEnd(text, from); end > from; end = regionEnd(text, from)) {
            from = end;
        }
        return text.substring(from);
    }

    /** Where a region ends that begins there, at least two characters of a road left behind it; else the beginning. */
    private static int regionEnd(String text, int from) {
        int to = Math.min(text.length() - 2, from + LONGEST_REGION);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c) || BEYOND_REGIONS.indexOf(c) >= 0) {
                return from;
            }
            boolean isEnd = i > from && REGION_ENDS.indexOf(c) >= 0;
            if (isEnd && !isDigit(text.charAt(i + 1)) && !isDigit(text.charAt(i + 2))) {
                return i + 1;
            }
        }
        return from;
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Runs of digits and letters, each behind a hyphen. */
    private static String numbers(String text, int from) {
        StringBuilder numbers = new StringBuilder();
        boolean isInside = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPart = isDigit(c) || (c >= 'A' && c <= 'Z');
            if (isPart) {
                numbers.append(isInside ? "" : "-").append(c);
            }
            isInside = isPart;
        }
        return numbers.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
