package io.tuji.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.promotion.FirstContact.Claim;
import io.tuji.engine.promotion.FirstContact.Contact;
import io.tuji.engine.promotion.FirstContact.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may speak for a firm when a claim holds for ten days after each contact. */
class FirstContactTest {

    private static final long NORTH = 1;
    private static final long SOUTH = 2;

    private final List<Contact> contacts = new ArrayList<>();

    private void spoke(long body, int day) {
        contacts.add(new Contact(body, day(day)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private Optional<Long> holderOn(int day) {
        return new FirstContact(10).on(day(day), contacts).map(Claim::body);
    }

    @Test
    void whoSpokeFirstHoldsIt() {
        spoke(SOUTH, 3);
        spoke(NORTH, 2);
        assertThat(holderOn(4)).contains(NORTH);
    }

    @Test
    void beforeAnybodySpokeNobodyHoldsIt() {
        spoke(NORTH, 2);
        assertThat(holderOn(1)).isEmpty();
    }

    @Test
    void itHoldsOnTheLastDayAndNotOnTheNext() {
        spoke(NORTH, 2);
        assertThat(holderOn(12)).contains(NORTH);
        assertThat(holderOn(13)).isEmpty();
    }

    @Test
    void speakingAgainInTimeKeepsIt() {
        spoke(NORTH, 2);
        spoke(SOUTH, 3);
        spoke(NORTH, 12);
        assertThat(new FirstContact(10).on(day(20), contacts)).contains(new Claim(NORTH, day(2), day(22)));
    }

    @Test
    void whoStaysSilentLosesItToWhoSpokeNext() {
        spoke(NORTH, 2);
        spoke(SOUTH, 5);
        assertThat(holderOn(13)).contains(SOUTH);
        spoke(NORTH, 14);
        assertThat(holderOn(15)).contains(SOUTH);
        assertThat(holderOn(16)).contains(NORTH);
    }

    @Test
    void twoOnOneDayAreSettledAlwaysInTheSameWay() {
        spoke(SOUTH, 2);
        spoke(NORTH, 2);
        assertThat(holderOn(2)).contains(NORTH);
    }

    private Optional<Claim> ruledOn(int day, Ruling... rulings) {
        return new FirstContact(10).on(day(day), contacts, List.of(rulings));
    }

    @Test
    void whatWasDecidedGoesBeforeWhoSpokeFirst() {
        spoke(NORTH, 2);
        Ruling forSouth = new Ruling(SOUTH, day(4));
        assertThat(ruledOn(3, forSouth)).contains(new Claim(NORTH, day(2), day(12)));
        assertThat(ruledOn(4, forSouth)).contains(new Claim(SOUTH, day(4), day(14)));
    }

    @Test
    void aRulingIsKeptBySpeakingAndLapsesInSilence() {
        spoke(NORTH, 2);
        spoke(SOUTH, 13);
        spoke(NORTH, 20);
        Ruling forSouth = new Ruling(SOUTH, day(4));
        assertThat(ruledOn(23, forSouth)).contains(new Claim(SOUTH, day(4), day(23)));
        assertThat(ruledOn(24, forSouth)).contains(new Claim(NORTH, day(20), day(30)));
    }

    @Test
    void theLastRulingReplacesTheOthers() {
        Ruling forSouth = new Ruling(SOUTH, day(4));
        Ruling forNorth = new Ruling(NORTH, day(4));
        assertThat(ruledOn(5, forSouth, forNorth)).map(Claim::body).contains(NORTH);
        assertThat(ruledOn(15, forSouth, forNorth)).isEmpty();
    }

    @Test
    void whatHasLapsedIsNotBroughtBackBySpeaking() {
        Ruling forSouth = new Ruling(SOUTH, day(4));
        spoke(NORTH, 15);
        spoke(SOUTH, 16);
        assertThat(ruledOn(17, forSouth)).map(Claim::body).contains(NORTH);
    }
}
