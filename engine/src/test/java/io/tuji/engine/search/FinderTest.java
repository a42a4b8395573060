package io.tuji.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FinderTest {

    @Test
    void termsBetweenBlanksMayStandAnywhereInAName() {
        Records records = Records.companies("招商某某证券股份有限公司", "上海招商物业管理有限公司", "上海某某商贸行");
        assertThat(records.all("招商 公司")).hasSize(2);
        assertThat(records.best("招商 公司")).hasSize(2);
    }

    @Test
    void charactersOfOneSoundAreNotMixed() {
        Records records = Records.companies("上海张云贸易有限公司", "上海张芸贸易有限公司", "上海景点旅游有限公司", "上海经典旅游有限公司");
        assertThat(records.best("张云")).containsExactly("上海张云贸易有限公司");
        assertThat(records.best("张芸")).containsExactly("上海张芸贸易有限公司");
        assertThat(records.best("景点")).containsExactly("上海景点旅游有限公司");
        assertThat(records.all("经典")).containsExactly("上海经典旅游有限公司");
    }

    @Test
    void lettersFindAllThatSoundSo() {
        Records records = Records.companies("上海景点旅游有限公司", "上海经典旅游有限公司", "上海晴川旅游有限公司");
        assertThat(records.best("jingdian")).hasSize(2);
        assertThat(records.best("jingdi")).hasSize(2);
        assertThat(records.best("jdly")).hasSize(2);
        assertThat(records.best("shjd")).hasSize(2);
        assertThat(records.best("qingchuan")).containsExactly("上海晴川旅游有限公司");
    }

    @Test
    void lettersThatCanBeCutTwiceFindBoth() {
        Records records = Records.companies("上海西安贸易有限公司", "上海先锋贸易有限公司");
        assertThat(records.best("xian")).hasSize(2);
    }

    @Test
    void theTradeNameComesBeforeTheBeginningAndThatBeforeTheRest() {
        Records records = Records.companies("上海大晴川科技有限公司", "上海晴川湖科技有限公司", "晴川科技（上海）有限公司", "上海晴川有限公司");
        assertThat(records.best("晴川")).containsExactly("晴川科技（上海）有限公司", "上海晴川有限公司", "上海晴川湖科技有限公司", "上海大晴川科技有限公司");
    }

    @Test
    void theWholeNameComesFirstWhateverItsRank() {
        Records records = Records.companies("晴川有限公司上海分公司", "晴川有限公司");
        assertThat(records.hits("晴川有限公司").get(0)).isEqualTo(new Hit(1, Way.WHOLE));
    }

    @Test
    void amongEqualHitsTheHigherRankComesFirst() {
        Records records = Records.companies("上海晴川贸易有限公司", "上海晴川科技有限公司", "上海晴川建材有限公司");
        assertThat(records.best("晴川")).containsExactly("上海晴川贸易有限公司", "上海晴川科技有限公司", "上海晴川建材有限公司");
    }

    @Test
    void anotherNameIsAHitOfItsOwnKind() {
        Records records = new Records().add(Called.company("上海晴川科技有限公司", List.of("上海旧月贸易有限公司")), "", "");
        assertThat(records.hits("旧月")).containsExactly(new Hit(0, Way.OTHER_NAME));
        assertThat(records.hits("上海旧月贸易有限公司")).containsExactly(new Hit(0, Way.WHOLE));
    }

    @Test
    void whatOneRecordHasIsNotFoundInTheNext() {
        Records records = new Records()
                .add(Called.company("上海晴川湖科技有限公司", List.of("上海旧月贸易有限公司")), "91310104ABC", "某路 12 号")
                .add(Called.plain("乙"), "", "")
                .add(Called.company("晴川有限公司", List.of()), "", "别处");
        assertThat(records.all("旧月")).hasSize(1);
        assertThat(records.all("104abc")).hasSize(1);
        assertThat(records.all("某路")).hasSize(1);
        assertThat(records.best("乙")).containsExactly("乙");
        assertThat(records.best("yi")).containsExactly("乙");
        assertThat(records.best("晴川")).containsExactly("晴川有限公司", "上海晴川湖科技有限公司");
    }

    @Test
    void aTextThatIsTooLongIsCutEvenWithinACharacter() {
        String name = "长".repeat(399) + "𠀀尾";
        Records records = new Records().add(Called.plain(name), "", "短".repeat(398) + "𠀀𠀀");
        assertThat(records.all("长".repeat(20))).containsExactly(name);
        assertThat(records.all("短𠀀")).containsExactly(name);
        assertThat(records.all("尾")).isEmpty();
    }

    @Test
    void codeAndPlaceAreFoundByAnyPart() {
        Records records = new Records().add(Called.plain("甲"), "91310104ABC", "某路 12 号甲楼");
        assertThat(records.all("104ab")).hasSize(1);
        assertThat(records.all("路12号")).hasSize(1);
        assertThat(records.all("甲 某路")).hasSize(1);
    }

    @Test
    void aMissingCharacterIsGuessed() {
        Records records = Records.companies("上海晴川湖科技发展有限公司");
        assertThat(records.hits("上海晴湖科技发展有限公司")).containsExactly(new Hit(0, Way.ONE_MISSING));
        assertThat(records.hits("晴湖")).containsExactly(new Hit(0, Way.ONE_MISSING));
    }

    @Test
    void aWrongSuperfluousOrExchangedCharacterIsGuessed() {
        Records records = Records.companies("上海晴川湖科技发展有限公司");
        for (String typed : List.of("晴天湖", "晴川大湖", "川晴湖", "晴天湖科技发展", "晴川湖科科技发展", "晴川湖科技展发")) {
            assertThat(records.hits(typed)).as(typed).containsExactly(new Hit(0, Way.ONE_WRONG));
        }
    }

    @Test
    void aWordOfTheSameSoundIsGuessedFirst() {
        Records records = Records.companies("上海晴天科技有限公司", "上海晴川科技有限公司");
        assertThat(records.hits("情川")).first().isEqualTo(new Hit(1, Way.LIKE_SOUNDING));
    }

    @Test
    void nothingIsGuessedWhereSomethingStandsAsItWasTyped() {
        Records records = Records.companies("上海晴川科技有限公司", "上海晴天科技有限公司");
        assertThat(records.best("晴川")).containsExactly("上海晴川科技有限公司");
    }

    @Test
    void twoSlipsFindNothing() {
        assertThat(Records.companies("上海晴川湖科技发展有限公司").best("上海明山湖科技发展有限公司")).isEmpty();
    }

    @Test
    void widthCaseBlanksAndTraditionalCharactersDoNotMatter() {
        Records records = Records.companies("上海寶信ＡＢ软件有限公司");
        assertThat(records.all("宝信ab")).hasSize(1);
        assertThat(records.all("寶 信ＡＢ软")).hasSize(1);
    }

    @Test
    void anEmptyTextFindsNothing() {
        assertThat(Records.companies("上海晴川有限公司").best(" 　")).isEmpty();
        assertThat(Records.companies("上海晴川有限公司").all("")).isEmpty();
    }

    @Test
    void theWholeSetOfAnInfixIsThatOfReadingEveryName() {
        Random random = new Random(7);
        List<String> names = Stream.generate(() -> word(random, 12)).limit(300).toList();
        Records records = Records.companies(names.toArray(String[]::new));
        for (int i = 0; i < 60; i++) {
            String infix = word(random, 6);
            List<String> read =
                    names.stream().filter(name -> name.contains(infix)).toList();
            if (!read.isEmpty()) {
                assertThat(records.all(infix)).as(infix).isEqualTo(read);
            }
        }
    }

    /** Of characters that form the usual forms over and over, and one that a char cannot hold. */
    private static String word(Random random, int longest) {
        int[] characters = "有限公司责任股份甲𠀀".codePoints().toArray();
        StringBuilder word = new StringBuilder();
        IntStream.rangeClosed(0, random.nextInt(longest))
                .forEach(i -> word.appendCodePoint(characters[random.nextInt(characters.length)]));
        return word.toString();
    }
}
