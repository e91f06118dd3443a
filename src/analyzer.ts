/** The way of the data: `createAnalyzer()` loads the dictionaries, `analyze()` shows the stages in order. */
import { assembleEntities, assembleIndicators, assembleTerms, assembleTokens, entityId } from './analysis/assemble';
import type { Analysis } from './analysis/types';
import { readBulletin } from './bulletin/read-bulletin';
import { readLayout } from './bulletin/read-layout';
import { type EntityRule, type Explanation, explainEntities, recognizeEntities } from './entity/index';
import { glossIndicator } from './gloss/indicator';
import type { GlossTable } from './gloss/phrase';
import { glossTime } from './gloss/time';
import { linkIndicators } from './indicator/index';
import { type Lexicon, loadLexicon, type PackLocation } from './lexicon/index';
import { normalize } from './normalize/normalize';
import { readQuantities } from './number/index';
import { type Segmenter, segment } from './segment/index';
import { matchTerms } from './term/index';
import { splitSentences } from './text/sentences';
import type { Span } from './text/span';
import { readTimes } from './time/index';
import { version } from './version';
