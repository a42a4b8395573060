package io.tuji.promotion;

/** The line of the navigation under which all pages of promotion stand as tabs, whichever module brings them. */
public final class PromotionArea {

    public static final String KEY = "nav.promotionArea";

    private PromotionArea() {}
}
