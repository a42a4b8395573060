package io.tuji.engine.naming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the grammar alone says of a name: where its organisation form stands, what is behind it, and the core before
 * it, which holds place, trade name and line of business.
 *
 * @param coreTo behind the core, a group word included
 * @param nameTo behind the core without a group word
 * @param formTo behind the form; what follows is a branch or a remark
 */
record Frame(String name, int nameTo, int coreTo, int formTo) {

    private static final String GROUP = "集团";

    /** The first 公司 that is no branch by itself ends the name of the owner. */
    private static final Pattern COMPANY = Pattern.compile("(?<![分支])公司|株式会社|有限会社");

    private static final Pattern PARTNERS = Pattern.compile("\\((?:有限合伙|普通合伙|特殊普通合伙|特殊的普通合伙|有限|股份|个人独资)\\)");

    private static final Pattern BANK = Pattern.compile("(?:银行|信用社)(?=.+(?:分行|支行|营业部|营业室|分理处|储蓄所|[0-9A-Z]+)$)");

    private static final Pattern ACCOUNT = Pattern.compile("\\([^()]*(?:账户|专户|资金|NO)[^()]*\\)$");

    static Frame of(String name) {
        Matcher company = COMPANY.matcher(name);
        if (company.find() && company.start() > 0) {
            return company(name, company.end());
        }
        Matcher bank = BANK.matcher(name);
        return bank.find() && bank.start() > 0 ? framed(name, bank.end(), bank.end()) : other(name);
    }

    private static Frame company(String name, int end) {
        return framed(name, NameForms.current().startOf(name, end), partnersEnd(name, end));
    }

    private static Frame other(String name) {
        Matcher account = ACCOUNT.matcher(name);
        int whole = account.find() && account.start() > 0 ? account.start() : name.length();
        Matcher partners = PARTNERS.matcher(name);
        boolean hasPartners = partners.find() && partners.start() > 0;
        int end = hasPartners ? partners.start() : whole;
        return framed(name, NameForms.current().startOf(name, end), hasPartners ? partners.end() : end);
    }

    private static int partnersEnd(String name, int end) {
        Matcher partners = PARTNERS.matcher(name).region(end, name.length());
        return partners.lookingAt() ? partners.end() : end;
    }

    /** A name that is nothing but a form keeps its form as core, for something must be left to read. */
    private static Frame framed(String name, int formFrom, int formTo) {
        int core = formFrom == 0 ? formTo : formFrom;
        int inner = core;
        if (name.startsWith("(" + GROUP + ")", core - GROUP.length() - 2)) {
            inner = core - GROUP.length() - 2;
        } else if (name.startsWith(GROUP, core - GROUP.length())) {
            inner = core - GROUP.length();
        }
        return new Frame(name, inner == 0 ? core : inner, core, formTo);
    }

    /** The word of the form; empty if there is none. */
    String form() {
        return name.substring(coreTo, formTo);
    }

    boolean hasGroup() {
        return nameTo < coreTo;
    }

    String behind() {
        return name.substring(formTo);
    }
}
