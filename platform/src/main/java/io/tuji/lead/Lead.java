package io.tuji.lead;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.engine.value.Explanation;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A firm that might be invited (招商线索).
 *
 * @param dropped why nobody follows it up; of a dropped lead only
 * @param why the explanation of the ranking as it stood when the lead was raised; empty of a lead that came otherwise
 * @param touchedAt when somebody last did something with it
 */
public record Lead(
        Id id,
        Subject subject,
        Source source,
        Owner owner,
        String note,
        State state,
        Optional<DropReason> dropped,
        Optional<Explanation> why,
        String raisedBy,
        Instant raisedAt,
        Instant touchedAt) {

    private static final Pattern CODE = Pattern.compile("XS-(\\d{4})-(\\d{6,9})");

    /** @param number counts from 1 each year */
    public record Id(int year, int number) {

        /** As people see it; never given twice. */
        public String code() {
            return "XS-%d-%06d".formatted(year, number);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches()
                    ? Optional.of(new Id(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                    : Optional.empty();
        }
    }

    /**
     * Which firm, and for what.
     *
     * @param company the one that stands for it now; empty while no register lists the firm
     * @param firm what it is called now
     * @param chain empty where it is for none
     * @param node empty where it is for none
     */
    public record Subject(Optional<CompanyId> company, String firm, boolean invented, String chain, String node) {}

    /**
     * Who follows it up.
     *
     * @param name of the person; the login where the person has left
     * @param unit of the person when the person took it
     */
    public record Owner(UserId person, String login, String name, Optional<OrgUnitId> unit) {}

    /** Where it came from. */
    public enum Source {
        /** 候选名单. */
        CANDIDATES,
        /** 供应关系. */
        SUPPLY,
        /** 活动. */
        EVENT,
        /** 工作人员. */
        OFFICER,
        OTHER
    }

    public enum State {
        /** 新建. */
        NEW,
        /** 核实中. */
        CHECKING,
        /** 转交招商. */
        HANDED_ON,
        /** 不跟进. */
        DROPPED;

        /** Whether somebody has to do something with it. */
        public boolean isOpen() {
            return this == NEW || this == CHECKING;
        }
    }

    /** Why nobody follows it up. */
    public enum DropReason {
        /** 企业无意向. */
        NOT_INTERESTED,
        /** 与节点不符. */
        NO_FIT,
        /** 已落户别处. */
        ELSEWHERE,
        /** 载体不匹配. */
        NO_SPACE,
        /** 时机未到. */
        LATER,
        /** 企业注销或经营异常. */
        UNSOUND,
        /** 误建或重复. */
        MISTAKE,
        /** 其他. */
        OTHER
    }

    /**
     * Something that was done with it.
     *
     * @param ownerAfter name of whoever owned it from then on
     * @param takenBack whether it was undone afterwards
     */
    public record Act(
            long id,
            Move move,
            String words,
            State after,
            Optional<DropReason> dropped,
            String ownerAfter,
            boolean takenBack,
            String by,
            Instant at) {}
}
