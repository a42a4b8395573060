package io.tuji.engine.search;

/** Whether a text contains what was typed but for one slip. */
enum OneSlip {
    /** A character of the text was left out. */
    MISSING {
        @Override
        boolean explains(String text, int at, String typed, int same) {
            return goesOn(text, at + same + 1, typed, same);
        }
    },
    /** A character was replaced or is too much, or two neighbours changed places. */
    WRONG {
        @Override
        boolean explains(String text, int at, String typed, int same) {
            return goesOn(text, at + same + 1, typed, same + 1)
                    || goesOn(text, at + same, typed, same + 1)
                    || isSwapped(text, at + same, typed, same);
        }
    };

    /** From a place in the text on, where so many characters are the same and the next one is not. */
    abstract boolean explains(String text, int at, String typed, int same);

    boolean isIn(String text, String typed) {
        for (int at = 0; at < text.length(); at++) {
            int same = 0;
            while (same < typed.length() && at + same < text.length() && text.charAt(at + same) == typed.charAt(same)) {
                same++;
            }
            if (same == typed.length() || explains(text, at, typed, same)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String text, int at, String typed, int from) {
        return at <= text.length() && text.startsWith(typed.substring(from), at);
    }

    private static boolean isSwapped(String text, int at, String typed, int from) {
        return from + 1 < typed.length()
                && at + 1 < text.length()
                && text.charAt(at) == typed.charAt(from + 1)
                && text.charAt(at + 1) == typed.charAt(from)
                && goesOn(text, at + 2, typed, from + 2);
    }
}
