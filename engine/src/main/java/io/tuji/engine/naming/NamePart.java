package io.tuji.engine.naming;

/**
 * A piece of a name and what it does there.
 *
 * @param from where it begins in the normal name
 * @param to behind its last character
 */
public record NamePart(Role role, String text, int from, int to) {

    public enum Role {
        /** 中国, where it stands for the whole country and not for a trade name. */
        CHINA,
        /** A division (行政区划), or a country or region abroad. */
        DIVISION,
        /** A place that is no division: a development zone, a town. */
        PLACE,
        /** The trade name (字号). */
        BRAND,
        /** The line of business (行业或者经营特点). */
        TRADE,
        /** 集团. */
        GROUP,
        /** The organisation form (组织形式). */
        FORM,
        /** What makes the name that of a branch: everything behind the name of its owner. */
        BRANCH,
        /** What does not belong to the name: an account, a product. */
        REMARK
    }

    static NamePart of(Role role, String name, int from, int to) {
        return new NamePart(role, name.substring(from, to), from, to);
    }
}
