package io.tuji.engine.chain.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CertainTest {

    @Test
    void partsConfidenceIntoOnReviewAndDropped() {
        Certain certain = new Certain(0.7, 0.3);
        assertThat(certain.isOn(0.7)).isTrue();
        assertThat(certain.isForReview(0.7)).isFalse();
        assertThat(certain.isForReview(0.3)).isTrue();
        assertThat(certain.isForReview(0.29)).isFalse();
    }

    @Test
    void refusesToReviewWhatIsAlreadyOn() {
        assertThatThrownBy(() -> new Certain(0.3, 0.7)).isInstanceOf(IllegalArgumentException.class);
    }
}
