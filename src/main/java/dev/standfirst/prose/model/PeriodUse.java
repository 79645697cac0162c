package dev.standfirst.prose.model;

/** What a sentence uses a period for beside a figure. */
public enum PeriodUse {
    /** It is the time of the figure: 'in 2022'. */
    OWN,
    /** It may be either: 'on 2022', 'over 2022', 'from 2022', which are times of a level and the base of a change. */
    EITHER,
    /** It is what another period is compared with: 'than in 2022', 'up from 2022'. */
    BASE,
    /** It is the time of something else: 'since counts began in 2018', 'the 2019 election'. */
    OTHER
}
