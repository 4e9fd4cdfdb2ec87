//! Everything that a request or a command may reach, and what each slice adds to the others.

mod memory;

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::{Context, Result};
use tokio::sync::{Mutex, MutexGuard, watch};

pub use memory::{Kept, Terms};

use crate::accounts::provider::Provider;
use crate::assessments;
use crate::backups;
use crate::clusters;
use crate::config::Config;
use crate::frameworks;
use crate::insight::frameworks as serving;
use crate::insight::gaps::{self, Newest};
use crate::institutions;
use crate::measures;
use crate::mechanisms;
use crate::permissions::Actor;
use crate::platform::clock::{Clock, Date, Moment};
use crate::platform::db::Db;
use crate::platform::files::Files;
use crate::platform::i18n::{I18n, Language};
use crate::platform::reading::Reading;
use crate::platform::search::{Index, SearchWriter, Words};
use crate::platform::telemetry::Meters;
use crate::platform::web::Templates;
use crate::platform::web::cache::PageCache;
use crate::progress;
use crate::recommendations::facets::Facet;
use crate::recommendations::fields::Field;
use crate::recommendations::filter::Filter;
use crate::recommendations::pages::panels::MakePanel;
use crate::recommendations::{self, index};
use crate::settings::{Section, Settings};
use crate::topics;

/// What somebody new in a post is handed, the most pressing first: each slice of the work fills its own.
pub const HANDOVER: &[institutions::handover::Section] = &[
    clusters::pages::assignments::OPEN,
    progress::pages::tasks::OPEN,
    assessments::pages::tasks::OPEN,
    recommendations::pages::drafts::UNFINISHED,
];

/// What slices above progress add to the task list, in this order.
pub const TASKS: &[progress::pages::tasks::MakePart] = &[assessments::pages::tasks::of_statuses];

/// What slices above the register add to an entry's page, in this order.
pub const ENTRY_PANELS: &[MakePanel] =
    &[clusters::pages::panel::of_entry, measures::pages::panel::of_entry, assessments::pages::panel::of_entry];

/// What slices above clusters add to the page of one, in this order.
pub const CLUSTER_PANELS: &[clusters::pages::cluster::MakePanel] = &[assessments::pages::distribution::of_cluster];

/// What slices above measures add to the page of one, in this order.
pub const MEASURE_PANELS: &[measures::pages::measure::MakePanel] = &[progress::pages::panel::of_measure];

/// What they know of its entries, by which the register is filtered and counted, in this order.
pub const ENTRY_FIELDS: &[Field] = &[
    clusters::pages::fields::LEAD,
    clusters::pages::fields::SUPPORTING,
    clusters::pages::fields::CLUSTER,
    measures::pages::fields::MEASURES,
    serving::OBJECTIVE,
    gaps::FIELD,
    assessments::pages::fields::STATUS,
];

/// One opened instance: its data folder, database, index, words.
pub struct App {
    pub config: Config,
    pub folder: PathBuf,
    pub clock: Clock,
    pub db: Db,
    pub files: Files,
    pub index: Index,
    pub i18n: Arc<I18n>,
    pub templates: Templates,
    pub pages: PageCache,
    pub meters: Arc<Meters>,
    pub started_at: Moment,
    stopping: watch::Sender<bool>,
    /// What was found when it was last asked whether this server is ready.
    pub last_probe: Mutex<Option<(Moment, Result<(), &'static str>)>>,
    /// The only one whom the program asks something, if it is set.
    pub provider: Option<Provider>,
    pub newest_evidence: Newest,
    terms: RwLock<Arc<Terms>>,
    states: AtomicUsize,
    /// Held while this process is the one that writes the index.
    writer: Mutex<Option<SearchWriter>>,
    refreshing: Reading,
    progressing: Reading,
    /// Another process of this folder is to write the index, even if it does not run yet.
    leaves_index: AtomicBool,
}

/// The language whose texts are searched where it does not matter.
const FALLBACK: &str = "en";
/// Memory that indexing may fill before it writes a segment.
const INDEX_MEMORY_BYTES: usize = 32 * 1024 * 1024;

impl App {
    /// Opens the instance that `config` describes, making what is missing.
    pub async fn open(config: Config, clock: Clock) -> Result<App> {
        let folder = config.data.clone();
        backups::ensure_finished(&folder)?;
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let i18n = Arc::new(I18n::load(Some(&folder.join("locales")))?);
        let db = Db::open(config.database.as_deref(), &folder).await?;
        seed(&db).await?;
        let files = Files::open(&folder)?;
        let index = index::open(&folder)?;
        let templates = Templates::new(Arc::clone(&i18n), config.templates.as_deref())?;
        let provider = config.sign_in_provider.clone().map(Provider::new).transpose()?;
        let app = App {
            started_at: clock.now(),
            provider,
            config,
            folder,
            clock,
            db,
            files,
            index,
            i18n,
            templates,
            pages: PageCache::default(),
            meters: Arc::default(),
            stopping: watch::Sender::new(false),
            last_probe: Mutex::default(),
            newest_evidence: Newest::default(),
            terms: RwLock::default(),
            states: AtomicUsize::default(),
            writer: Mutex::default(),
            refreshing: Reading::default(),
            progressing: Reading::default(),
            leaves_index: AtomicBool::default(),
        };
        app.refresh_terms().await?;
        app.count_states()?;
        Ok(app)
    }

    pub fn terms(&self) -> Arc<Terms> {
        Arc::clone(&self.terms.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes up the words that others have added.
    pub async fn refresh_terms(&self) -> Result<()> {
        self.refreshing.done(self.read_terms()).await
    }

    async fn read_terms(&self) -> Result<()> {
        let known = self.terms();
        let terms = Terms::read(self.db.read(), &known).await?;
        let ways = |settings: &Settings| settings.newest(Section::Languages).number;
        if ways(&terms.settings) != ways(&known.settings) {
            terms.settings.apply(&self.i18n);
        }
        self.replace_terms(|now| match now.track.is_newer_than(&terms.track) {
            true => Terms { track: Arc::clone(&now.track), ..terms },
            false => terms,
        });
        Ok(())
    }

    /// Takes up updates alone, of which many are saved at once: nothing else is read.
    pub async fn progressed(&self) -> Result<()> {
        self.progressing.done(self.read_track()).await
    }

    async fn read_track(&self) -> Result<()> {
        let (track, is_shown) = progress::load(self.db.read(), &self.terms().track).await?;
        // What another request has read meanwhile may be newer.
        self.replace_terms(|now| match track.is_newer_than(&now.track) {
            // What is known of entries may follow from what is published.
            true if is_shown => Terms { track, fields: Arc::default(), timeliness: Arc::default(), ..now.clone() },
            true => Terms { track, timeliness: Arc::default(), ..now.clone() },
            false => now.clone(),
        });
        if is_shown {
            self.pages.clear();
        }
        Ok(())
    }

    fn replace_terms(&self, next: impl FnOnce(&Terms) -> Terms) {
        let mut terms = self.terms.write().unwrap_or_else(PoisonError::into_inner);
        *terms = Arc::new(next(&terms));
    }

    /// The languages that readers are offered, in their order.
    pub fn languages(&self) -> Vec<&Language> {
        let terms = self.terms();
        let chosen = terms.settings.languages.iter().filter_map(|code| self.i18n.find(code)).collect::<Vec<_>>();
        if chosen.is_empty() { self.i18n.languages().iter().collect() } else { chosen }
    }

    /// The language of readers whose browser asks for none that is offered: as set on screen, else
    /// in the file of settings.
    pub fn default_language(&self) -> &Language {
        let terms = self.terms();
        let wished = [terms.settings.default_language(), Some(self.config.language.as_str())];
        let offered = self.languages();
        let find = |code: &str| offered.iter().copied().find(|language| language.code == code);
        let found = wished.into_iter().flatten().find_map(find).or(offered.first().copied());
        found.unwrap_or(self.i18n.language(FALLBACK))
    }

    /// The day that it is in the zone of the instance.
    pub fn today(&self) -> Date {
        self.i18n.language(FALLBACK).format.day(self.clock.now())
    }

    /// How many States the public register is about: with one, no page speaks of "the State".
    pub fn shown_states(&self) -> usize {
        self.states.load(Ordering::Relaxed)
    }

    fn count_states(&self) -> Result<()> {
        let filter = Filter { limit: Some(1), ..Filter::default() };
        let request = filter.request(&self.terms(), (&Actor::Visitor, self.today()), FALLBACK, true);
        let Ok(request) = request else { return Ok(()) };
        let found = self.index.find(&request, &Words::default())?;
        let states = found.counts.of(Facet::State.number()).filter(|(state, _)| *state > 0).count();
        self.states.store(states, Ordering::Relaxed);
        Ok(())
    }

    /// Takes up what was committed: words first, then the index, then the pages kept.
    ///
    /// Beside a running server this process has no right to write the index; the server hears of
    /// the change by the outbox.
    pub async fn changed(&self) -> Result<()> {
        self.refresh_terms().await?;
        let mut writer = self.writer().await?;
        if let Some(open) = writer.as_mut() {
            let terms = self.terms();
            let terms = index::Terms { mechanisms: &terms.mechanisms, topics: &terms.topics };
            if let Err(error) = index::catch_up(self.db.read(), terms, &self.index, open).await {
                // After a full disk it may be of no use any more; the next one begins where it ended.
                *writer = None;
                return Err(error);
            }
        }
        self.index.reload()?;
        self.count_states()?;
        self.pages.clear();
        Ok(())
    }

    /// Builds the index anew; `false` when another process holds it. `progress` hears how many
    /// entries are done, and of how many.
    pub async fn reindex(&self, progress: &mut (dyn FnMut(u64, u64) + Send)) -> Result<bool> {
        let mut writer = self.writer().await?;
        let Some(writer) = writer.as_mut() else { return Ok(false) };
        let total = recommendations::count(self.db.read()).await?.unsigned_abs();
        let terms = self.terms();
        let terms = index::Terms { mechanisms: &terms.mechanisms, topics: &terms.topics };
        index::rebuild(self.db.read(), terms, writer, &mut |done| progress(done, total)).await?;
        self.index.reload()?;
        self.count_states()?;
        self.pages.clear();
        Ok(true)
    }

    /// Whether this process is the one that writes the index of its folder; from now on it is, if
    /// no other was.
    pub async fn owns_index(&self) -> Result<bool> {
        Ok(self.writer().await?.is_some())
    }

    /// Never writes the index: a server of the same folder will.
    pub fn leave_index(&self) {
        self.leaves_index.store(true, Ordering::Relaxed);
    }

    async fn writer(&self) -> Result<MutexGuard<'_, Option<SearchWriter>>> {
        let mut writer = self.writer.lock().await;
        if writer.is_none() && !self.leaves_index.load(Ordering::Relaxed) {
            *writer = self.index.writer(INDEX_MEMORY_BYTES)?;
        }
        Ok(writer)
    }

    /// Tells whoever works here to come to an end.
    pub fn stop(&self) {
        self.stopping.send_replace(true);
    }

    pub fn is_stopping(&self) -> bool {
        *self.stopping.borrow()
    }

    /// Returns once the end was asked for.
    pub async fn stopped(&self) {
        // The sender lives as long as we do.
        drop(self.stopping.subscribe().wait_for(|stopping| *stopping).await);
    }

    /// Gives the right to write the index back, once merges under way are done.
    pub async fn close(&self) -> Result<()> {
        if let Some(writer) = self.writer.lock().await.take() {
            tokio::task::spawn_blocking(move || writer.finish()).await??;
        }
        Ok(())
    }
}

/// Numbers the built-in terms; nothing is written when all have theirs.
async fn seed(db: &Db) -> Result<()> {
    let tx = db.begin().await?;
    mechanisms::seed(&tx).await?;
    topics::seed(&tx).await?;
    recommendations::seed(&tx).await?;
    institutions::seed(&tx).await?;
    frameworks::seed(&tx).await?;
    measures::seed(&tx).await?;
    assessments::seed(&tx).await?;
    tx.commit().await
}
