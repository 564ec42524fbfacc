from ._api import *
from ._api import __version__ as __version__
from ._wire import *

__all__: list[str]
