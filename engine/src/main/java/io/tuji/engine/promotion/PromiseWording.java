package io.tuji.engine.promotion;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the wording of a promise to a firm lets doubt, after the Regulation on Fair Competition Review (公平竞争审查条例, 国令第783号, articles
 * 8 to 10): favours by the tax that a firm pays, and hindering it from leaving. Words decide nothing: a doubt is for a person to look at.
 */
public final class PromiseWording {

    private static final Pattern TAX = Pattern.compile(
            "(税收|纳税|缴税|完税|税款|税额|增值税|所得税|地方留成|地方财力|地方贡献|财政贡献|经济贡献|区级贡献|综合贡献|营业收入|营收|销售额|产值)[^。；;\\n]{0,14}(返还|奖励|奖补|补贴|补助|扶持|退还|返税|先征后返|即征即退|挂钩|%|％)"
                    + "|(返还|奖励|奖补|补贴|扶持|退还)[^。；;\\n]{0,14}(税收|纳税|税款|税额|增值税|所得税|地方留成|地方财力|财政贡献|地方贡献|区级贡献)|返税|先征后返");

    private static final Pattern LEAVING =
            Pattern.compile("(迁出|迁离|迁移|迁址|外迁|搬离|注销|减资)[^。；;\\n]{0,20}(退还|退回|返还|追回|收回|赔偿|补缴|违约金)"
                    + "|(不得|不能|不准|禁止|承诺不)(向区外|自行|擅自)?(迁出|迁离|迁移|迁址|外迁|搬离|注销)|年内?不(迁|搬|注销|减资)");

    private static final Pattern DENIED = Pattern.compile("(不须|无须|无需|不需|不必|不要求|不限制|不再|不与|不以|不按|免于)");

    /** How far before the words a denial still speaks of them. */
    private static final int NEAR = 4;

    private PromiseWording() {}

    public enum Doubt {
        /** It seems to follow the tax paid, the turnover or the contribution to local finance. */
        TAX,
        /** It seems to hinder the firm from leaving. */
        LEAVING
    }

    public static Set<Doubt> doubts(String words) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (says(TAX, words)) {
            doubts.add(Doubt.TAX);
        }
        if (says(LEAVING, words)) {
            doubts.add(Doubt.LEAVING);
        }
        return doubts;
    }

    /** Whether some place says it that does not deny it at once. */
    private static boolean says(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        while (found.find()) {
            String around = words.substring(Math.max(0, found.start() - NEAR), found.end());
            if (!DENIED.matcher(around).find()) {
                return true;
            }
        }
        return false;
    }
}
