package io.tuji.chain;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/** How healthy the chains are in the district and in each of its parts, and by which rule that is judged. */
public interface ChainHealths {

    /** @param part a code of a subdistrict, or the id of an area that consists of subdistricts; empty for the whole district */
    ChainStanding of(Edition edition, Optional<String> part);

    /** The subdistricts in which the chain has firms, each judged by itself. */
    List<ChainStanding> byPart(Edition edition);

    /** The subdistricts, and the areas that consist of such. */
    List<Part> parts();

    HealthSetting setting();

    /** The settings before, the latest first. */
    List<HealthSetting> earlier();

    /** The sources that can stand for the country, with how many firms each has on chains, the widest first. */
    List<NationalList> nationalLists();

    /** Sets the rule; it holds at once. */
    List<Problem> set(HealthSetting.Typed typed, Visitor visitor);
}
