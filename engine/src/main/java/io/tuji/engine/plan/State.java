package io.tuji.engine.plan;

/** The mechanical state of an indicator; no human judgement. */
public enum State {
    /** 已达标. */
    REACHED,
    /** 快于序时. */
    AHEAD,
    /** 达到序时; of a floor: held. */
    ON_PATH,
    /** 滞后; of a floor: broken. */
    BEHIND,
    /** 严重滞后. */
    FAR_BEHIND,
    /** 未达标: the plan has ended, the final figure is known and falls short. */
    MISSED,
    /** 数据不足. */
    UNKNOWN;

    /** Whether the indicator is known to fall short, so that somebody has to act. */
    public boolean fallsShort() {
        return this == BEHIND || this == FAR_BEHIND || this == MISSED;
    }
}
