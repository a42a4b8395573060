package io.tuji.engine.naming;

/** Kinds of organisation (组织形式) as names show them. */
public enum FormKind {
    LIMITED,
    JOINT_STOCK,
    /** 公司 without a word on liability; loose lists write it for either of the two above. */
    COMPANY,
    PARTNERSHIP,
    COOPERATIVE,
    FACTORY,
    SHOP,
    CENTRE,
    OFFICE,
    INSTITUTION,
    FOREIGN,
    /** 分公司, 支行 and the like: part of another organisation. */
    BRANCH;

    /** Whether one firm may be written with either kind. */
    public boolean isCompatible(FormKind other) {
        return this == other || (isCompany() && other.isCompany() && (this == COMPANY || other == COMPANY));
    }

    private boolean isCompany() {
        return this == LIMITED || this == JOINT_STOCK || this == COMPANY;
    }
}
